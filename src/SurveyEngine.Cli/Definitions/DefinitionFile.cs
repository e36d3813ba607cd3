using System.Text.RegularExpressions;
using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Definitions;

/// <summary>A definition as a file, with its translations: <c>coffee.json</c> and, beside it, <c>coffee.ja.json</c>.</summary>
/// <param name="Path">Its path, as the user gave it.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Translations">The translations, in the order of the names of their files.</param>
internal sealed partial record DefinitionFile(string Path, byte[] Bytes, IReadOnlyList<TranslationFile> Translations)
{
    /// <summary>The maximum size that the engine reads.</summary>
    private const int MaxSize = 64 * 1024 * 1024;

    private const string Extension = ".json";

    /// <summary>Reads the file and the translations beside it.</summary>
    /// <param name="path">The path.</param>
    public static DefinitionFile Open(string path) =>
        new(path, InputFile.Read(path, MaxSize), [.. TranslationsOf(path)]);

    private static IEnumerable<TranslationFile> TranslationsOf(string path)
    {
        if (!path.EndsWith(Extension, StringComparison.Ordinal))
            return [];

        string folder = System.IO.Path.GetDirectoryName(path) ?? "";
        string stem = System.IO.Path.GetFileName(path)[..^Extension.Length] + ".";
        return Directory.EnumerateFiles(folder.Length == 0 ? "." : folder)
            .Select(file => System.IO.Path.GetFileName(file))
            .Where(name => name.StartsWith(stem, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
            .Where(name => name.Length > stem.Length + Extension.Length && LanguageTag().IsMatch(name[stem.Length..^Extension.Length]))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(System.IO.Path.Combine(folder, name), name[stem.Length..^Extension.Length]));
    }

    private static TranslationFile Read(string path, string language) => new(path, language, InputFile.Read(path, MaxSize));

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag();
}
