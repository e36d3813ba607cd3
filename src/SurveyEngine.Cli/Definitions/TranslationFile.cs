using System.Text.RegularExpressions;

namespace SurveyEngine.Cli.Definitions;

/// <summary>A file beside a definition that may be a translation of it.</summary>
/// <param name="Path">Its path, in the form in which the user gave that of the definition.</param>
/// <param name="Language">The language in its name.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed partial record TranslationFile(string Path, string Language, byte[] Bytes)
{
    /// <summary>The kind of its content.</summary>
    public TranslationContent Content { get; } = TranslationContents.Of(Bytes);

    /// <summary>Whether what its name has after that of the definition is a language tag.</summary>
    public bool IsNamedByLanguage => LanguageTag().IsMatch(Language);

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag();
}
