using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Docs;

/// <summary>Code on a page that names a sample is a part of that sample, so that it compiles, and what it shows is run.</summary>
public sealed class SnippetsTests
{
    public static TheoryData<string> PagesWithSamples =>
        [.. DocsPage.All.Where(page => page.Blocks().Any(block => block.Sample.Length > 0)).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(PagesWithSamples))]
    public void Snippets_OfEachPage_StandInTheirSamples(string path) =>
        Offenders.None(
            from block in DocsPage.At(path).Blocks()
            where block.Sample.Length > 0 && !Contains(Sample(block.Sample), [.. block.Lines.Select(line => line.Trim())])
            select $"{block.Sample} does not hold:\n{string.Join('\n', block.Lines)}");

    [Theory]
    [MemberData(nameof(PagesWithSamples))]
    public void Code_OfAPageWithSamples_NamesItsSample(string path) =>
        Offenders.None(DocsPage.At(path).Blocks()
            .Where(block => block.Language == "csharp" && block.Sample.Length == 0)
            .Select(block => string.Join('\n', block.Lines)));

    [Fact]
    public void Readme_HasTheWholeEmbeddingSample()
    {
        IEnumerable<string> shown = DocsPage.At("README.md").Blocks().Single(block => block.Sample == "Embedding/Program.cs").Lines;
        Assert.Equal(File.ReadAllLines(Samples.PathOf("Embedding/Program.cs")), shown);
    }

    // Indentation aside: a method is shown without its class.
    private static string[] Sample(string name) => [.. File.ReadAllLines(Samples.PathOf(name)).Select(line => line.Trim())];

    private static bool Contains(string[] whole, string[] part) =>
        Enumerable.Range(0, Math.Max(0, whole.Length - part.Length + 1)).Any(start => whole.AsSpan(start, part.Length).SequenceEqual(part));
}
