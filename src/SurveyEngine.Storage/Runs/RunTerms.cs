namespace SurveyEngine.Storage;

/// <summary>What is agreed with the respondents of a run.</summary>
public sealed record RunTerms
{
    /// <summary>How long an unfinished sheet is kept after its last change; 30 days unless set. The host computes <see cref="SheetChange.ExpiresAt"/> from it.</summary>
    public TimeSpan DraftLife { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long a response is kept; null: until it is erased. The host computes <see cref="NewResponse.ExpiresAt"/> from it.</summary>
    public TimeSpan? ResponseLife { get; init; }

    /// <summary>Whether respondents may correct what they have submitted.</summary>
    public bool MayAmend { get; init; }

    /// <summary>
    /// Whether a response must not lead to its respondent. It then has a date instead of a time, and nothing leads from a sheet to it or back, so
    /// that it can be neither amended nor erased by its sheet. This protects from readers of tables and exports, not from those who
    /// hold the log of the database. It is set before a run is opened, once and for all.
    /// </summary>
    public bool IsAnonymous { get; init; }
}
