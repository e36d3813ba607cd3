namespace SurveyEngine.Compilation;

/// <summary>The two JSON documents that hold answers.</summary>
/// <param name="AnswersName">The name of the property with the answers.</param>
/// <param name="NeedsFingerprint">Whether the fingerprint may not be absent.</param>
internal sealed record AnswerForm(string AnswersName, bool NeedsFingerprint)
{
    /// <summary>A response: it may come from anybody, so that the fingerprint is a courtesy.</summary>
    public static AnswerForm Response { get; } = new("answers", NeedsFingerprint: false);

    /// <summary>A saved session: our own, and good for this very definition only.</summary>
    public static AnswerForm SavedSession { get; } = new("drafts", NeedsFingerprint: true);
}
