using System.Text.RegularExpressions;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Docs;

/// <summary>A page for readers: those at the root, the README of each package, and everything under <c>docs</c>.</summary>
/// <param name="Path">Its path from the root of the repository.</param>
/// <param name="Lines">What it says.</param>
internal sealed partial record DocsPage(string Path, IReadOnlyList<string> Lines)
{
    private const string Fence = "```";

    /// <summary>All pages.</summary>
    public static IReadOnlyList<DocsPage> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Concat(Directory.EnumerateDirectories(Repository.PathOf("src")).Select(project => System.IO.Path.Combine(project, "README.md")).Where(File.Exists))
            .Order(StringComparer.Ordinal)
            .Select(path => new DocsPage(Repository.RelativePath(path), File.ReadAllLines(path))),
    ];

    /// <summary>The page at a path from the root of the repository.</summary>
    public static DocsPage At(string path) => All.Single(page => page.Path == path);

    /// <summary>
    /// The fenced blocks. The word behind the language, when there is one, is the sample it is taken from: a path in
    /// <c>docs/samples</c>.
    /// </summary>
    public IEnumerable<(string Language, string Sample, IReadOnlyList<string> Lines)> Blocks()
    {
        for (int start = 0; start < Lines.Count; start++)
        {
            if (!Lines[start].StartsWith(Fence, StringComparison.Ordinal))
                continue;

            string[] info = Lines[start][Fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int end = start + 1;
            while (end < Lines.Count && Lines[end] != Fence)
                end++;

            yield return (info.ElementAtOrDefault(0) ?? "", info.ElementAtOrDefault(1) ?? "", [.. Lines.Skip(start + 1).Take(end - start - 1)]);
            start = end;
        }
    }

    /// <summary>The targets of its links, those inside code aside.</summary>
    public IEnumerable<string> Links()
    {
        bool isCode = false;
        foreach (string line in Lines)
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
                isCode = !isCode;
            if (isCode)
                continue;

            foreach (Match link in Link().Matches(InlineCode().Replace(line, "")))
                yield return link.Groups[1].Value;
        }
    }

    /// <summary>The anchors of its headings, as GitHub makes them.</summary>
    public IEnumerable<string> Anchors() =>
        Lines.Where(line => line.StartsWith('#'))
            .Select(line => NotInAnchors().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    public override string ToString() => Path;

    [GeneratedRegex(@"\]\(([^()\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
