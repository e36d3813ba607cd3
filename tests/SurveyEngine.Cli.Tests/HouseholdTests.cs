using System.Text.Json;

namespace SurveyEngine.Cli.Tests;

/// <summary>A questionnaire with parameters, calculated fields and a default, without a terminal.</summary>
public sealed class HouseholdTests
{
    private static readonly string[] Command = ["run", "household.json", "--parameter", "today=2026-11-28"];

    [Fact]
    public void Run_CalculatedAndDefault_AreNotAskedAndKeptByABlankLine()
    {
        ToolResult result = Tool.Run([.. Command, "--parameter", "name=Ann"], "east\noslo\n2020/1/2\n1986-03-02\ntrue\n\n");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        JsonElement response = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal("""{"today":"2026-11-28","name":"Ann"}""", response.GetProperty("parameters").GetRawText());
        Assert.Equal(
            """{"region":"east","town":"oslo","moved":"2020-01-02","birth":"1986-03-02","age":40,"owns":true,"value":1000,"worth":1002}""",
            response.GetProperty("answers").GetRawText());
    }

    [Fact]
    public void Run_LineOfTwoQuotes_EmptiesADefaultAndIsATextElsewhere()
    {
        ToolResult result = Tool.Run(Command, "\n2020-01-02\n2015-03-02\n\"\"\ntrue\n\"\"\n");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.EndsWith("""
            "birth":"2015-03-02","age":11,"school":"\"\"","owns":true,"value":null,"worth":1}}

            """, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "line 2: moved: Not in the future.")]
    [InlineData("ja", "2行目：moved：未来の日付は使えません。")]
    public void Run_ConstraintWithAParameter_IsReportedInTheLanguage(string language, string said)
    {
        ToolResult result = Tool.Run([.. Command, "--lang", language], "\n2026-11-29\n\n\n");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(said, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_DraftWithParameters_GoesOnWithThemUnlessOthersAreGiven()
    {
        using var folder = new TemporaryFolder();
        string draft = folder["draft.json"];
        Tool.Run([.. Command, "--save", draft], "east\n");

        ToolResult same = Tool.Run(["run", "household.json", "--resume", draft], "\n2020-01-02\n2009-01-01\n");
        ToolResult other = Tool.Run(["run", "household.json", "--resume", draft, "--parameter", "today=2036-11-28"], "\n2020-01-02\n2009-01-01\n");

        Assert.Contains("\"parameters\":{\"today\":\"2026-11-28\"}", same.Output, StringComparison.Ordinal);
        Assert.Contains("\"age\":17", same.Output, StringComparison.Ordinal);
        Assert.Contains("\"parameters\":{\"today\":\"2036-11-28\"}", other.Output, StringComparison.Ordinal);
        Assert.Contains("\"age\":27", other.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_RequiredParameterMissing_IsAskedForBeforeTheFirstQuestion()
    {
        ToolResult result = Tool.Run(["run", "household.json", "--lang", "ja"]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal("survey: この調査票にはパラメーター「today」が必要です（--parameter today=値）。\n", result.Error);
    }

    [Fact]
    public void Check_Parameters_AreThoseGivenOrElseRecorded()
    {
        using var folder = new TemporaryFolder();
        string response = folder["response.json"];
        Tool.Run([.. Command, "--out", response], "\n2020-01-02\n2009-01-01\n\n\n");

        ToolResult recorded = Tool.Run(["check", "household.json", response]);
        ToolResult given = Tool.Run(["check", "household.json", response, "--parameter", "today=2026-11-28"]);
        ToolResult other = Tool.Run(["check", "household.json", response, "--parameter", "today=2026-11-29"]);

        Assert.Equal((0, 0, 1), (recorded.ExitCode, given.ExitCode, other.ExitCode));
        Assert.Contains("\"code\":\"wrong_parameter\",\"severity\":\"error\",\"path\":\"parameters.today\"", other.Output, StringComparison.Ordinal);
    }
}
