namespace SurveyEngine.Model;

/// <summary>Where a text is read, as far as it counts for what may be put into it.</summary>
internal readonly record struct TextUse
{
    /// <summary>The id of the section, question or note that it belongs to; null when it belongs to none.</summary>
    public string? Item { get; init; }

    /// <summary>Whether it is read before the first question.</summary>
    public bool IsIntroduction { get; init; }

    /// <summary>Whether it is the text of a problem, which is about answers that are there.</summary>
    public bool IsMessage { get; init; }

    /// <summary>The code of the problem whose arguments can be put in; null: none.</summary>
    public string? Code { get; init; }

    /// <summary>Whether it stands beside an input, and may have white space at its ends.</summary>
    public bool IsBesideInput { get; init; }
}
