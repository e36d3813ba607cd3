namespace SurveyEngine.Cli.Definitions;

/// <summary>A translation beside a definition.</summary>
/// <param name="Path">Its path, in the form in which the user gave that of the definition.</param>
/// <param name="Language">The language in its name.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record TranslationFile(string Path, string Language, byte[] Bytes)
{
    /// <summary>What the bytes hold, at a glance.</summary>
    public TranslationContent Content => TranslationContents.Of(Bytes);
}
