using System.Text;
using System.Text.Json;

namespace SurveyEngine.Cli.Tests;

/// <summary><c>survey check</c> on responses that nobody vouches for.</summary>
public sealed class CheckTests
{
    private const string Head = """{"survey":"jma-cybersecurity","version":"1.0.0","answers":""";

    /// <summary>Each core has its batches: what is constant is what one of them takes.</summary>
    private static readonly (string Name, string Value) Cores = ("DOTNET_PROCESSOR_COUNT", "4");

    /// <summary>What is wrong with each line beside the questions it leaves blank.</summary>
    private static readonly (byte[] Line, string[] Problems)[] BadLines =
    [
        (Answers("""{"Q2-1":5}"""), ["wrong_type Q2-1"]),
        (Answers("""{"Q2-1":["a"]}"""), ["wrong_type Q2-1"]),
        (Answers("""{"Q6-1":"a"}"""), ["wrong_type Q6-1"]),
        (Answers("""{"Q6-1":[null]}"""), ["wrong_type Q6-1"]),
        (Answers("""{"Q7-1.1":{"a":1}}"""), ["wrong_type Q7-1.1"]),
        (Answers("""{"Q2-1":"z"}"""), ["unknown_option Q2-1"]),
        (Answers("""{"Q2-1":"a","Q2-1":"b"}"""), ["duplicate_field Q2-1"]),
        (Answers("""{"Q6-1":["b","b"]}"""), ["duplicate_option Q6-1"]),
        (Answers("""{"Q6-1":["a","b"]}"""), ["exclusive Q6-1"]),
        (Answers("""{"Q2-2":"a","Q2-2-1":"a"}"""), ["not_shown Q2-2-1"]),
        (Answers("""{"Q9":"a"}"""), ["unknown_field Q9"]),
        (Answers("""{"𠮷　野":"a"}"""), ["unknown_field 𠮷　野"]),
        (Answers("""{"Q4-1":"a","Q4-1-1":1.5}"""), ["too_many_decimals Q4-1-1"]),
        (Answers($$"""{"Q4-1":"a","Q4-1-1":{{new string('9', 10_000)}}}"""), ["above_maximum Q4-1-1"]),
        (Answers("""{"Q7-1.1":"\ud800"}"""), ["malformed_text Q7-1.1"]),
        (Answers("""{"Q7-1.1":"\u0007"}"""), ["malformed_text Q7-1.1"]),
        (Answers("""{"Q7-1.1":"?"}""", (byte)'?', 0xFF), ["malformed_text Q7-1.1"]),
        (Answers("""{"Q2-1":"?"}""", (byte)'?', 0xFF), ["malformed_json -"]),
        (Answers($$"""{"Q7-1.1":"a{{new string('\u0301', 100_000)}}"}"""), ["too_large Q7-1.1"]),
        (Answers($$"""{"Q7-1.1":"{{new string('字', 301)}}"}"""), ["too_long Q7-1.1"]),
        (Answers($$"""{"Q6-1":[{{string.Join(',', Enumerable.Repeat("\"b\"", 20_000))}}]}"""), ["duplicate_option Q6-1"]),
        (Bytes(new string('[', 1000) + new string(']', 1000)), ["malformed_json -"]),
        (Bytes(""), ["malformed_json -"]),
        (Bytes("  \t"), ["malformed_json -"]),
        (Bytes("not json"), ["malformed_json -"]),
        (Bytes(Head + "{}} {}"), ["malformed_json -"]),
        (Bytes("null"), ["wrong_type -"]),
        (Bytes("""{"survey":"coffee","version":"2"}"""), ["wrong_survey survey", "wrong_version version", "required answers"]),
        (Bytes($$"""{"x":"{{new string('x', 5 * 1024 * 1024)}}"}"""), ["too_large -"]),
    ];

    [Fact]
    public void Check_BadLines_EachGetsItsCodeAndPath()
    {
        byte[] input = [.. BadLines.SelectMany(bad => bad.Line.Append((byte)'\n'))];
        ToolResult result = Tool.Run(["check", "jma-cybersecurity", "-"], input);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(BadLines.Select(bad => bad.Problems), result.Lines.Select(line => Problems(line)));
        Assert.Equal(Enumerable.Range(1, BadLines.Length), result.Lines.Select(line => Property(line, "line").GetInt32()));
        Assert.DoesNotContain(true, result.Lines.Select(line => Property(line, "valid").GetBoolean()));
        Assert.StartsWith($"Responses: {BadLines.Length}. Valid: 0. Invalid: {BadLines.Length}.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ValidAndInvalid_WritesTheAgreedForm()
    {
        const string Valid = """{"survey":"coffee","version":"1.0.0","answers":{"Q1":"n"}}""";
        const string Doubtful = """{"survey":"coffee","version":"1.0.0","answers":{"Q1":"n","Q4":5}}""";
        const string Invalid = """{"survey":"coffee","version":"1.0.0","answers":{"Q1":"😀"}}""";
        ToolResult result = Tool.Run(["check", "coffee.json", "-"], $"\uFEFF{Valid}\r\n{Doubtful}\n{Invalid}\n{Invalid[..^1]}");

        Assert.Equal(
            """
            {"line":1,"valid":true,"problems":[]}
            {"line":2,"valid":true,"problems":[{"code":"rule","severity":"warning","path":"Q4","message":"You do not drink coffee, but pay for it?"}]}
            {"line":3,"valid":false,"problems":[{"code":"unknown_option","severity":"error","path":"Q1","message":"There is no option \"😀\" here."}]}
            {"line":4,"valid":false,"problems":[{"code":"malformed_json","severity":"error","path":null,"message":"This is not well-formed JSON (line 1, column 58)."}]}

            """,
            result.Output);
        Assert.Equal(
            """
            Responses: 4. Valid: 2. Invalid: 2.
                     1  malformed_json
                     1  rule
                     1  unknown_option

            """,
            result.Error);
    }

    [Fact]
    public void Check_DropHidden_HiddenAnswersAreNoProblem()
    {
        const string Response = """{"survey":"coffee","version":"1.0.0","answers":{"Q1":"n","Q2":["a"]}}""";

        Assert.Equal(1, Tool.Run(["check", "coffee.json", "-"], Response).ExitCode);
        Assert.Equal(0, Tool.Run(["check", "coffee.json", "-", "--drop-hidden"], Response).ExitCode);
    }

    [Fact]
    public void Check_Language_MessagesAreInIt()
    {
        ToolResult result = Tool.Run(["check", "coffee.json", "-", "--lang", "ja"], """{"survey":"coffee","version":"1.0.0","answers":{}}""");

        Assert.Contains("この項目は必須です。お答えください。", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("回答 1件（有効 0件、無効 1件）", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [Trait(Speed.Category, Speed.Slow)]
    [InlineData("", 0)]
    [InlineData("\n", 1)]
    [InlineData("\n\n", 2)]
    [InlineData("\n\nx", 3)]
    public void Check_LineBreaks_BlankLinesCountAndTheLastBreakDoesNot(string input, int responses)
    {
        ToolResult result = Tool.Run(["check", "coffee.json", "-"], input);

        Assert.Equal(responses, result.Lines.Length);
        Assert.Equal(responses == 0 ? 0 : 1, result.ExitCode);
    }

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Check_ManyLinesOfUnequalCost_KeepTheirOrder()
    {
        const int count = 20_000;
        string valid = """{"survey":"coffee","version":"1.0.0","answers":{"Q1":"n"}}""";
        string costly = Head + "{" + string.Join(',', Enumerable.Range(0, 300).Select(i => $"\"X{i}\":0")) + "}}";
        string input = string.Concat(Enumerable.Range(0, count).Select(i => (i / 2_000 % 2 == 0 && i % 50 == 0 ? costly : valid) + "\n"));

        ToolResult result = Tool.Run(["check", "coffee.json", "-"], input, folder: null, Cores);

        Assert.Equal(Enumerable.Range(1, count), result.Lines.Select(line => Property(line, "line").GetInt32()));
        Assert.Equal(
            Enumerable.Range(0, count).Select(i => i / 2_000 % 2 != 0 || i % 50 != 0),
            result.Lines.Select(line => Property(line, "valid").GetBoolean()));
        Assert.StartsWith("Responses: 20000. Valid: 19800. Invalid: 200.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Check_LargeFile_TakesConstantMemory()
    {
        using var folder = new TemporaryFolder();
        using (StreamWriter file = new(folder["responses.jsonl"]))
        {
            string wish = new('x', 300);
            for (int i = 0; i < 100_000; i++)
                file.WriteLine($$$"""{"survey":"coffee","version":"1.0.0","answers":{"Q1":"n","Q5":"{{{wish}}}"}}""");
        }

        ToolResult result = Tool.Run(
            ["check", "coffee.json", folder["responses.jsonl"]], "", folder: null, ("DOTNET_GCHeapHardLimit", "0x2000000"), Cores);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(100_000, result.Lines.Length);
    }

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Check_LineOfAnyLength_TakesConstantMemory()
    {
        byte[] input = new byte[100 * 1024 * 1024];
        Array.Fill(input, (byte)'x');
        input[^2] = (byte)'\n';

        ToolResult result = Tool.Run(["check", "coffee.json", "-"], input, folder: null, ("DOTNET_GCHeapHardLimit", "0x2000000"), Cores);

        Assert.Equal([["too_large -"], ["malformed_json -"]], result.Lines.Select(line => Problems(line)));
    }

    [Fact]
    public void Check_OneResponseAtATime_AnswersEachBeforeTheNext()
    {
        using var tool = new ToolProcess(["check", "coffee.json", "-"]);
        for (int line = 1; line <= 3; line++)
        {
            tool.Type("{}\n");
            Assert.Equal(line, Property(tool.WaitForOutputLine(line), "line").GetInt32());
        }

        tool.EndInput([]);
        Assert.Equal(1, tool.Finish().ExitCode);
    }

    [Fact]
    public void Check_OutputThatNobodyReads_EndsWithoutAStackTrace()
    {
        using var tool = new ToolProcess(["check", "coffee.json", "-"], isHeard: false);
        tool.EndInput(Bytes(string.Concat(Enumerable.Repeat("{}\n", 10_000))));

        Assert.DoesNotContain("   at ", tool.Finish().Error, StringComparison.Ordinal);
    }

    private static byte[] Answers(string answers) => Bytes(Head + answers + "}");

    private static byte[] Answers(string answers, byte replaced, byte by) => Array.ConvertAll(Answers(answers), b => b == replaced ? by : b);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static JsonElement Property(string line, string name) => JsonDocument.Parse(line).RootElement.GetProperty(name);

    /// <summary>Code and path of the problems, but for the questions of the survey that were left blank.</summary>
    private static string[] Problems(string line) =>
    [
        .. Property(line, "problems").EnumerateArray()
            .Select(problem => (Code: problem.GetProperty("code").GetString(), Path: problem.GetProperty("path").GetString()))
            .Where(problem => problem.Path is null || !problem.Path.StartsWith('Q') || problem.Code is not ("required" or "requested"))
            .Select(problem => $"{problem.Code} {problem.Path ?? "-"}"),
    ];
}
