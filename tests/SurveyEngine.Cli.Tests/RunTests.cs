using System.Text.Json;

namespace SurveyEngine.Cli.Tests;

/// <summary><c>survey run</c> without a terminal.</summary>
public sealed class RunTests
{
    /// <summary>Answers to every question of the built-in survey, each branch taken, in the order they are asked.</summary>
    private static readonly string[] Story =
    [
        "a", "b", "c", "d", "a", "a", "a", "a", "a", "a", "a", "e", // Q1-1
        "a, i", "在宅の媒体", "ｉ", "", "j", // Q1-2: each row, with and without its specify text
        "e", "d", "b", "a", // Q2, Q2-2-1 because of d
        "d", "d", "", // Q3, Q3-3 left blank
        "a", "１，２００", "c", "b", // Q4, Q4-1-1 because of a
        "a", "b", "c", "a", "a", "b", "c", "a", "b", "a", "b", "a", // Q5
        "b c p", "その他の経験", "b", "Emotet", "ｔａｎｔｏ@example.jp", // Q6
        @"一行目\n二行目", @"C:\\temp", // Q7
    ];

    [Theory]
    [Trait(Speed.Category, Speed.Slow)]
    [InlineData("ja")]
    [InlineData("en")]
    public void Run_EveryBranch_GivesAResponseThatPassesCheck(string language)
    {
        using var folder = new TemporaryFolder();
        ToolResult run = Tool.Run(["run", "--lang", language, "--out", "response.json"], Text(Story), folder.Path);
        ToolResult check = Tool.Run(["check", "jma-cybersecurity", "response.json"], folder: folder.Path);
        string response = File.ReadAllText(folder["response.json"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(0, check.ExitCode);
        Assert.Contains("\"Q1-2.1\":[\"a\",\"i\"],\"Q1-2.1.i\":\"在宅の媒体\",\"Q1-2.2\":[\"i\"],\"Q1-2.5\":[\"j\"]", response, StringComparison.Ordinal);
        Assert.Contains("\"Q2-2-1\":\"b\"", response, StringComparison.Ordinal);
        Assert.Contains("\"Q4-1-1\":1200", response, StringComparison.Ordinal);
        Assert.Contains("\"Q6-1\":[\"b\",\"c\",\"p\"],\"Q6-1.p\":\"その他の経験\",\"Q6-1-1\":\"b\",\"Q6-1-1.b\":\"Emotet\",\"Q6-1-2\":\"tanto@example.jp\"", response, StringComparison.Ordinal);
        Assert.Contains("\"Q7-1.1\":\"一行目\\n二行目\",\"Q7-1.2\":\"C:\\\\temp\"", response, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WithoutOut_WritesTheResponseAndNothingElseToStandardOutput()
    {
        ToolResult result = Tool.Run(["run", "coffee.json"], "n\n100\n");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("""{"Q1":"n","Q4":100}""", JsonDocument.Parse(result.Lines.Single()).RootElement.GetProperty("answers").GetRawText());
        Assert.Equal(
            """
            The input ended before Q5; lines read: 2.
            Worth a second look (1).
              Q4: You do not drink coffee, but pay for it?

            """,
            result.Error);
    }

    [Fact]
    public void Run_TooFewLines_SaysPlainlyWhatIsMissing()
    {
        ToolResult result = Tool.Run(["run", "coffee.json"], "y\n\n");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Equal(
            """
            The input ended before Q3.2; lines read: 2.
            Not submitted: the response is incomplete or has errors (1).
              Q2: This question must be answered.
            Worth a second look (1).
              Q3.2: This has not been answered. Is that intended?

            """,
            result.Error);
    }

    [Fact]
    public void Run_LinesThatAreNoAnswers_AreAllReportedWithTheirNumbers()
    {
        ToolResult result = Tool.Run(["run", "coffee.json", "--lang", "ja"], [.. "x\ny\n"u8, 0xFF, (byte)'\n']);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Equal(
            """
            1行目：Q1：「x」という選択肢はありません。
            2行目：Q4：数値を入力してください。
            3行目：Q5：UTF-8ではありません。
            送信できません。未回答の必須項目または誤りがあります（2件）。
              Q1: 「x」という選択肢はありません。
              Q4: 数値を入力してください。

            """,
            result.Error);
    }

    [Fact]
    public void Run_AnswerThatWasNotTaken_IsNeverLostInSilence()
    {
        ToolResult result = Tool.Run(["run", "coffee.json"], "n\nmuch\n\n");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.EndsWith("Q4: Please enter a number.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_LinesLeftOver_AreReportedUnlessBlank()
    {
        Assert.Equal(0, Tool.Run(["run", "coffee.json"], "n\n\n\n\n \n").ExitCode);
        ToolResult result = Tool.Run(["run", "coffee.json"], "n\n\n\nleft over\n");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("line 4: There was nothing left to ask", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [Trait(Speed.Category, Speed.Slow)]
    [InlineData(7)]
    [InlineData(13)]
    [InlineData(21)]
    [InlineData(41)]
    public void Run_SavedAndResumedInAnotherProcess_GoesOnWhereItStopped(int lines)
    {
        using var folder = new TemporaryFolder();
        ToolResult first = Tool.Run(["run", "--save", "draft.json"], Text(Story[..lines]), folder.Path);
        ToolResult second = Tool.Run(["run", "--resume", "draft.json"], Text(Story[lines..]), folder.Path);
        ToolResult whole = Tool.Run(["run"], Text(Story));

        Assert.Equal(1, first.ExitCode);
        Assert.Contains("途中の回答をdraft.jsonに保存しました。", first.Error, StringComparison.Ordinal);
        Assert.Equal((0, whole.Output), (second.ExitCode, second.Output));
        Assert.Equal(["draft.json"], folder.Names);
    }

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Run_ManyQuestions_TakesTimeInProportion()
    {
        const int Questions = 5000;
        using var folder = new TemporaryFolder();
        IEnumerable<string> items = Enumerable.Range(1, Questions).Select(i => $$"""{"kind":"number","id":"Q{{i}}","prompt":"?"}""");
        File.WriteAllText(
            folder["many.json"],
            $$"""{"id":"many","version":"1","language":"en","title":"Many","sections":[{"id":"S","title":"S","items":[{{string.Join(',', items)}}]}]}""");

        // With a view of the whole survey for each answer, this would not be over before the patience of the tests is.
        ToolResult result = Tool.Run(["run", "many.json"], Text(Enumerable.Repeat("1", Questions)), folder.Path);

        Assert.Equal(0, result.ExitCode);
        Assert.EndsWith("\"Q5000\":1}}\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_DraftOfAnotherSurvey_IsRefused()
    {
        using var folder = new TemporaryFolder();
        Tool.Run(["run", "--save", folder["draft.json"]], "a\n");
        ToolResult result = Tool.Run(["run", "coffee.json", "--resume", folder["draft.json"]], "n\n");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("cannot be resumed: This is not for this survey", result.Error, StringComparison.Ordinal);
    }

    [LinuxFact("signals")]
    public void Run_CtrlC_SavesTheDraftAndSaysSo()
    {
        using var folder = new TemporaryFolder();
        ToolResult result = Interrupt(["run", Path.Combine(Tool.Files, "coffee.json"), "--save", folder["draft.json"]], folder.Path);

        Assert.Equal((130, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"line 2: Q4: Please enter a number.\nThe draft is in {folder["draft.json"]}.", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"drafts\":{\"Q1\":\"n\"}", File.ReadAllText(folder["draft.json"]), StringComparison.Ordinal);
        Assert.Equal(["draft.json"], folder.Names);
    }

    [LinuxFact("signals")]
    public void Run_CtrlCWithoutSave_SaysHowToKeepADraft()
    {
        ToolResult result = Interrupt(["run", "coffee.json"], folder: null);

        Assert.Equal((130, ""), (result.ExitCode, result.Output));
        Assert.EndsWith("No draft was saved. To save one, use --save FILE.\n", result.Error, StringComparison.Ordinal);
    }

    /// <summary>Answers one question, then another one wrongly so that the tool says something, and presses Ctrl+C.</summary>
    private static ToolResult Interrupt(string[] arguments, string? folder)
    {
        using var tool = new ToolProcess(arguments, folder);
        tool.Type("n\nmuch\n");
        tool.WaitForErrorLine(1);
        tool.Signal(Signals.Interrupt);
        return tool.Finish();
    }

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
