using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Docs;

/// <summary>Links lead somewhere.</summary>
public sealed class LinksTests
{
    public static TheoryData<string> Pages => [.. DocsPage.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfEachPage_LeadSomewhere(string path)
    {
        DocsPage page = DocsPage.At(path);
        Offenders.None(page.Links().Where(link => !link.Contains("://", StringComparison.Ordinal) && !Exists(page, link)));
    }

    [Fact]
    public void EveryPage_IsInTheIndex()
    {
        IEnumerable<string> linked = DocsPage.At("docs/README.md").Links()
            .Concat(DocsPage.At("docs/decisions/README.md").Links().Select(link => "decisions/" + link));
        Offenders.None(DocsPage.All
            .Select(page => page.Path)
            .Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && path != "docs/README.md")
            .Except(linked.Select(link => "docs/" + link.Split('#')[0])));
    }

    private static bool Exists(DocsPage page, string link)
    {
        string[] parts = link.Split('#');
        string target = parts[0].Length == 0
            ? page.Path
            : Repository.RelativePath(Path.Combine(Repository.PathOf(page.Path), "..", parts[0]));
        if (!Path.Exists(Repository.PathOf(target)))
            return false;

        return parts.Length == 1 || DocsPage.At(target).Anchors().Contains(parts[1], StringComparer.Ordinal);
    }
}
