namespace SurveyEngine.Storage;

/// <summary>Who did what with personal data, and when; never an answer.</summary>
/// <param name="At">The time.</param>
/// <param name="Actor">Who: a name or a number of the host.</param>
/// <param name="What">
/// What: <c>read</c>, <c>export</c>, or a word of the host. The store itself writes <see cref="ErasedSheet"/> and <see cref="ErasedResponse"/>.
/// </param>
/// <param name="Run">The id of the run; null: it concerns none.</param>
/// <param name="Subject">The id of the sheet or of the response; null: it concerns all of the run.</param>
public sealed record AuditEntry(DateTimeOffset At, string Actor, string What, string? Run, string? Subject)
{
    /// <summary>A sheet was erased, with its response if that is known.</summary>
    public const string ErasedSheet = "erased sheet";

    /// <summary>A response was erased, with its sheet if that is known.</summary>
    public const string ErasedResponse = "erased response";
}
