using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SurveyEngine.Generators;

/// <summary>A definition of a project, with what the project says of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Namespace">The namespace of its class; empty: the global one.</param>
/// <param name="Class">The name of its class.</param>
/// <param name="IsPublic">Whether the class is public.</param>
/// <param name="Language">The language of the translation for the documentation; null: that of the definition.</param>
internal sealed record SurveyFile(AdditionalText File, string Namespace, string Class, bool IsPublic, string? Language)
{
    private const string Item = "build_metadata.AdditionalFiles.";
    private const string Extension = ".json";

    /// <summary>The name of the file, without its folder.</summary>
    public string Name => NameOf(File.Path);

    /// <summary>The name of the class with its namespace.</summary>
    public string FullClass => Namespace.Length == 0 ? Class : $"{Namespace}.{Class}";

    /// <summary>The path of the translation for the documentation; null when there is none.</summary>
    public string? TranslationPath => Language is null ? null : $"{WithoutExtension(File.Path)}.{Language}{Extension}";

    /// <summary>Reads the metadata of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The metadata of all files, and the properties of the project.</param>
    /// <returns>The definition; null when the project does not say that the file is one.</returns>
    public static SurveyFile? Of(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions metadata = options.GetOptions(file);
        if (Value(metadata, Item + "SurveyDefinition") is null)
            return null;

        return new SurveyFile(
            file,
            Value(metadata, Item + "Namespace") ?? Value(options.GlobalOptions, "build_property.RootNamespace") ?? "",
            Value(metadata, Item + "Class") ?? DefaultClass(file.Path),
            string.Equals(Value(metadata, Item + "Accessibility"), "public", StringComparison.OrdinalIgnoreCase),
            Value(metadata, Item + "Language"));
    }

    private static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out string? value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>Of <c>coffee-at-work.json</c>, the class is <c>CoffeeAtWorkFields</c>.</summary>
    private static string DefaultClass(string path) =>
        Identifier.Of(string.Concat(WithoutExtension(NameOf(path)).Split('-', '_', '.', ' ').Select(Identifier.Part)) + "Fields");

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static string WithoutExtension(string path) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? path.Substring(0, path.Length - Extension.Length) : path;
}
