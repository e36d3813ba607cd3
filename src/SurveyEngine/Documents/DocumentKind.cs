using SurveyEngine.Json;

namespace SurveyEngine.Documents;

/// <summary>The two JSON documents that hold answers.</summary>
/// <param name="AnswersName">The name of the property with the answers.</param>
/// <param name="Term">The term for it in problems.</param>
/// <param name="NeedsFingerprint">Whether the fingerprint must be there.</param>
/// <param name="EnteredName">The name of the property with what was typed and is no value, which may be absent; null when there is none.</param>
internal sealed record DocumentKind(string AnswersName, string Term, bool NeedsFingerprint, string? EnteredName = null)
{
    /// <summary>A response, which may come from any program: the fingerprint is optional.</summary>
    public static DocumentKind Response { get; } = new("answers", "response", NeedsFingerprint: false);

    /// <summary>A saved session, which the engine wrote and which fits one definition only.</summary>
    public static DocumentKind SavedSession { get; } = new("drafts", "savedSession", NeedsFingerprint: true, "entered");

    /// <summary>The one that this may be mixed up with.</summary>
    public DocumentKind Other => this == Response ? SavedSession : Response;

    /// <summary>The names of the properties.</summary>
    public string[] Names { get; } = NamesOf(AnswersName, EnteredName);

    /// <summary>The index of each property by its name.</summary>
    public NameIndex Places { get; } = NameIndex.Of(NamesOf(AnswersName, EnteredName), name => name);

    /// <summary>Whether a property may be absent.</summary>
    public bool IsOptional(string name) => name == EnteredName || (name == "fingerprint" && !NeedsFingerprint);

    private static string[] NamesOf(string answers, string? entered) =>
        [.. new[] { "survey", "version", "fingerprint", answers, entered }.OfType<string>()];
}
