using System.Text.RegularExpressions;

namespace SurveyEngine.Tests.House;

/// <summary>A C# file that people wrote.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    public string? Namespace => NamespaceDeclaration().Match(Text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The first type that does not stand in another one; null in a file of top-level statements.</summary>
    public string? TopType => TypeDeclaration().Match(Text) is { Success: true } match ? match.Groups[1].Value : null;

    public int LineCount => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>All files under a folder, without what builds leave there.</summary>
    public static IReadOnlyList<SourceFile> Under(string folder)
    {
        string root = Repository.PathOf(folder);
        return
        [
            .. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Where(path => !BuildOutput().IsMatch(System.IO.Path.GetRelativePath(root, path)))
                .Select(path => new SourceFile(Repository.RelativePath(path), File.ReadAllText(path)))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
        ];
    }

    public override string ToString() => Path;

    [GeneratedRegex(@"^namespace ([\w.]+);$", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();

    [GeneratedRegex(@"^(?:[a-z]+ )*(?:class|struct|interface|enum|record(?: struct| class)?|delegate [\w<>?]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"(^|[\\/])(bin|obj)[\\/]")]
    private static partial Regex BuildOutput();
}
