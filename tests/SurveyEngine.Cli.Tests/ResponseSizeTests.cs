using System.Text;
using SurveyEngine.Cli.Commands;

namespace SurveyEngine.Cli.Tests;

/// <summary>Whatever is a valid response can be checked, however large it is.</summary>
public sealed class ResponseSizeTests
{
    private const int Texts = 50;
    private const int LongestText = 64 * 1024;

    private static readonly string Definition =
        """{"id":"long","version":"1","language":"en","title":"Long","sections":[{"id":"S","title":"S","items":["""
        + string.Join(',', Enumerable.Range(1, Texts).Select(i => $$"""{"kind":"text","id":"Q{{i}}","prompt":"?","multiline":true}"""))
        + "]}]}";

    [Fact]
    public void Limit_SurveyOfShortResponses_IsTheUsualOne() => Assert.Equal(10_000_000, ResponseSize.Limit(Survey(Definition), atLeast: 10_000_000));

    [Fact]
    public void Limit_LongestResponse_IsWithinIt()
    {
        Survey survey = Survey(Definition);
        SurveySession session = survey.Start();
        foreach (string path in survey.FieldPaths)
            Assert.True(session.Answer(path, new string('"', LongestText)).IsAccepted);

        SurveyResponse response = session.Submit().Value;
        Assert.InRange(Encoding.UTF8.GetByteCount(response!.ToJson()), Texts * 2 * LongestText, ResponseSize.Limit(survey, atLeast: 0));
    }

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Check_LongestResponse_IsValid()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["long.json"], Definition);
        string line = new string('"', LongestText) + "\n";
        ToolResult run = Tool.Run(["run", "long.json", "--out", "r.json"], string.Concat(Enumerable.Repeat(line, Texts)), folder.Path);
        ToolResult check = Tool.Run(["check", "long.json", "r.json"], folder: folder.Path);

        Assert.Equal((0, 0), (run.ExitCode, check.ExitCode));
    }

    private static Survey Survey(string definition) => SurveyEngine.Survey.Read(Encoding.UTF8.GetBytes(definition)).Value;
}
