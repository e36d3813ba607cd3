using SurveyEngine.Json;

namespace SurveyEngine.Documents;

/// <summary>The two JSON documents that hold answers.</summary>
/// <param name="AnswersName">The name of the property with the answers.</param>
/// <param name="Term">The term for it in problems.</param>
/// <param name="NeedsFingerprint">Whether the fingerprint must be there.</param>
internal sealed record DocumentKind(string AnswersName, string Term, bool NeedsFingerprint)
{
    /// <summary>A response, which may come from any program: the fingerprint is optional.</summary>
    public static DocumentKind Response { get; } = new("answers", "response", NeedsFingerprint: false);

    /// <summary>A saved session, which the engine wrote and which fits one definition only.</summary>
    public static DocumentKind SavedSession { get; } = new("drafts", "savedSession", NeedsFingerprint: true);

    /// <summary>The one that this may be mixed up with.</summary>
    public DocumentKind Other => this == Response ? SavedSession : Response;

    /// <summary>The names of the properties.</summary>
    public string[] Names { get; } = ["survey", "version", "fingerprint", AnswersName];

    /// <summary>The index of each property by its name.</summary>
    public NameIndex Places { get; } = NameIndex.Of(["survey", "version", "fingerprint", AnswersName], name => name);
}
