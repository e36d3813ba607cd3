using SurveyEngine.Tests.House;

namespace SurveyEngine.Cli.Tests;

/// <summary>
/// What the guides show of the tool is true: each command in a <c>console</c> block is run in <c>docs/samples</c> and writes what stands
/// under it.
/// </summary>
[Trait(Speed.Category, Speed.Slow)]
public sealed class DocsTests
{
    private const string Prompt = "$ survey ";

    private static readonly string Docs = Repository.PathOf("docs");

    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(Docs, "*.md", SearchOption.AllDirectories)
            .Where(path => Blocks(path).Any())
            .Select(path => Path.GetRelativePath(Docs, path))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_OfEachPage_WriteWhatItShows(string page)
    {
        foreach (string[] block in Blocks(Path.Combine(Docs, page)))
        {
            string command = block[0][Prompt.Length..];
            string[] parts = command.Split(" < ");
            string input = parts.Length == 1 ? "" : File.ReadAllText(Path.Combine(Docs, "samples", parts[1]));
            ToolResult result = ToolInProcess.RunIfPossible(parts[0].Split(' '), input, Path.Combine(Docs, "samples"));
            Assert.Equal(string.Join('\n', block), $"{block[0]}\n{result.Output}{result.Error}".TrimEnd('\n'));
        }
    }

    /// <summary>The blocks with a command and what it writes: standard output, then standard error.</summary>
    private static IEnumerable<string[]> Blocks(string path)
    {
        string[] lines = File.ReadAllLines(path);
        for (int start = 0; start < lines.Length; start++)
        {
            if (lines[start] == "```console" && lines[start + 1].StartsWith(Prompt, StringComparison.Ordinal))
                yield return [.. lines.Skip(start + 1).TakeWhile(line => line != "```")];
        }
    }
}
