namespace SurveyEngine.Cli.Definitions;

/// <summary>A translation that lies beside a definition.</summary>
/// <param name="Path">Its path, in the form in which the user gave that of the definition.</param>
/// <param name="Language">The language its name tells.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record TranslationFile(string Path, string Language, byte[] Bytes)
{
    /// <summary>What the bytes hold, at a glance.</summary>
    public TranslationContent Content => TranslationContents.Of(Bytes);
}
