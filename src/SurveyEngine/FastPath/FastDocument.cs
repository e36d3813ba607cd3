using System.Text;
using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.Text;

namespace SurveyEngine.FastPath;

/// <summary>The expected JSON of a document around its answers.</summary>
internal sealed class FastDocument
{
    public FastDocument(CompiledSurvey survey, DocumentKind kind)
    {
        NeedsFingerprint = kind.NeedsFingerprint;
        IsUsable = IsPlain(survey.Definition.Id) && IsPlain(survey.Definition.Version);
        Id = Quoted(survey.Definition.Id);
        Version = Quoted(survey.Definition.Version);
        Fingerprint = Quoted(survey.Fingerprint);
        AnswersName = Quoted(kind.AnswersName);
        Opening =
        [
            .. "{\"survey\":"u8, .. Id, .. ",\"version\":"u8, .. Version, .. ",\"fingerprint\":"u8, .. Fingerprint,
            .. ","u8, .. AnswersName, .. ":"u8,
        ];
    }

    /// <summary>
    /// Whether the header can be compared as bytes. When something in it must be escaped, every document is left to the careful
    /// reader.
    /// </summary>
    public bool IsUsable { get; }

    /// <summary>Whether the fingerprint must be there.</summary>
    public bool NeedsFingerprint { get; }

    /// <summary>The start of a document that the engine wrote, up to its answers.</summary>
    public byte[] Opening { get; }

    public byte[] Id { get; }

    public byte[] Version { get; }

    public byte[] Fingerprint { get; }

    public byte[] AnswersName { get; }

    private static bool IsPlain(string text) => WellFormedText.Holds(text) && text.AsSpan().IndexOfAny("\"\\\t\n\r") < 0;

    private static byte[] Quoted(string text) => Encoding.UTF8.GetBytes($"\"{text}\"");
}
