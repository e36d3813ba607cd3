using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Definitions;

/// <summary>A definition as a file, with its translations: <c>coffee.json</c> and, beside it, <c>coffee.ja.json</c>.</summary>
/// <param name="Path">Its path, as the user gave it.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Translations">The translations, by the name of their files.</param>
/// <param name="NotTaken">Files that have the name or the content of a translation, but not both.</param>
internal sealed record DefinitionFile(
    string Path, byte[] Bytes, IReadOnlyList<TranslationFile> Translations, IReadOnlyList<TranslationFile> NotTaken)
{
    /// <summary>The maximum size that the engine reads.</summary>
    private const int MaxSize = 64 * 1024 * 1024;

    private const string Extension = ".json";

    /// <summary>Reads the file and the translations beside it.</summary>
    /// <param name="path">The path.</param>
    public static DefinitionFile Open(string path)
    {
        byte[] bytes = InputFile.Read(path, MaxSize);
        TranslationFile[] files = [.. FilesBeside(path).Select(file => new TranslationFile(file.Path, file.Tag, InputFile.Read(file.Path, MaxSize)))];
        return new DefinitionFile(
            path,
            bytes,
            [.. files.Where(file => file.IsNamedByLanguage && file.Content is TranslationContent.Texts or TranslationContent.Faulty)],
            [.. files.Where(file => file.Content == (file.IsNamedByLanguage ? TranslationContent.Nested : TranslationContent.Texts))]);
    }

    /// <summary>The paths of the translations of a definition; none of a built-in one.</summary>
    /// <param name="path">The path of the definition.</param>
    public static IEnumerable<string> TranslationsOf(string path) =>
        File.Exists(path) ? Open(path).Translations.Select(file => file.Path) : [];

    /// <summary>The files beside the definition that have its name and a tag after it: of <c>coffee.json</c>, <c>coffee.TAG.json</c>.</summary>
    private static IEnumerable<(string Path, string Tag)> FilesBeside(string path)
    {
        if (!path.EndsWith(Extension, StringComparison.Ordinal))
            return [];

        string folder = System.IO.Path.GetDirectoryName(path) ?? "";
        string stem = System.IO.Path.GetFileName(path)[..^Extension.Length] + ".";
        return Directory.EnumerateFiles(folder.Length == 0 ? "." : folder)
            .Select(file => System.IO.Path.GetFileName(file))
            .Where(name => name.StartsWith(stem, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
            .Where(name => name.Length > stem.Length + Extension.Length)
            .Order(StringComparer.Ordinal)
            .Select(name => (System.IO.Path.Combine(folder, name), name[stem.Length..^Extension.Length]))
            .Where(file => !file.Item2.Contains('.') && FileStatus.Of(file.Item1) is not { IsRegular: false });
    }
}
