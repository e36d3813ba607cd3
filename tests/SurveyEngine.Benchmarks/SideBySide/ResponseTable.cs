using SurveyEngine.Benchmarks.Inputs;
using SurveyEngine.Definitions;

namespace SurveyEngine.Benchmarks.SideBySide;

/// <summary>Checking the bytes of responses: the engine between the floor and what people use today.</summary>
internal static class ResponseTable
{
    private const int Responses = 100;
    private const int Seed = 4;

    public static void Print()
    {
        var inputs = new QuestionnaireInputs(Responses, Seed);
        Checkers.MustAgree(inputs);
        Report.Heading("Checking a response");
        Report.Row("response", "bytes", "`Utf8JsonReader`, ns", "objects", "objects + FluentValidation", "`Survey.Check`", "bar");
        Report.Row("---", "--:", "--:", "--:", "--:", "--:", "---");
        Print("compact, as written by the engine", inputs.Compact, Bar.AtMost(0.5).WithoutAllocation());
        Print("keys shuffled", inputs.Shuffled(), Bar.AtMost(1.0));
        Print("indented", inputs.IndentedByTwo(), Bar.AtMost(1.3));
        Print("non-ASCII as `\\uXXXX`", inputs.Escaped(), Bar.AtMost(1.3));
        foreach (Fault fault in Fault.Common)
            Print($"one problem: `{fault}`", inputs.With(fault), Bar.AtMost(3.0));

        PrintDoors();
    }

    /// <summary>The ways to hand over a valid response, as ratios to walking it.</summary>
    public static void PrintDoors()
    {
        byte[][] responses = new QuestionnaireInputs(Responses, Seed).Compact;
        (string Name, Func<byte[], int> Read, Bar Bar)[] doors =
        [
            ("`Survey.Check`", Checkers.Check, Bar.AtMost(0.5).WithoutAllocation()),
            ("`ResponseRow.TryRead`", Checkers.ReadRow, Bar.AtMost(0.75).WithoutAllocation()),
            ("`Survey.ReadResponse`", Checkers.ReadResponse, Bar.AtMost(2.5)),
            ("`Survey.StartFrom`", Checkers.StartFrom, Bar.AtMost(2.5)),
            ("the careful reader alone", Checkers.CheckCarefully, Bar.AtMost(4)),
        ];
        Report.Heading("Reading a valid response");
        Report.Row("door", "× `Utf8JsonReader`", "bar");
        Report.Row("---", "--:", "---");
        Score[] scores = new Race(rounds: 15, turns: 15).Run(
            [Over(responses, Checkers.Walk), .. doors.Select(door => Over(responses, door.Read))]);
        foreach (((string name, _, Bar bar), Score score) in doors.Zip(scores[1..]))
            Report.Row(name, Cell(score), bar.Judge(score.Ratio, score.Bytes));
    }

    /// <summary>Writes valid responses to a file, one a line.</summary>
    public static void Write(int count, string file)
    {
        var respondent = new RandomRespondent(new Random(Seed));
        using FileStream stream = File.Create(file);
        for (int i = 0; i < count; i++)
        {
            stream.Write(respondent.Respond(CybersecuritySurvey.Survey).ToUtf8Json());
            stream.WriteByte((byte)'\n');
        }
    }

    private static void Print(string name, byte[][] responses, Bar bar)
    {
        Score[] scores = new Race(rounds: 15, turns: 15).Run(
            Over(responses, Checkers.Walk), Over(responses, Checkers.Deserialize), Over(responses, Checkers.Validate), Over(responses, Checkers.Check));
        string bytes = Report.Number(responses.Average(json => json.Length));
        Report.Row([name, bytes, Report.Number(scores[0].Nanoseconds), .. scores[1..].Select(Cell), bar.Judge(scores[^1].Ratio, scores[^1].Bytes)]);
    }

    private static string Cell(Score score) => $"{score.Spread} × · {Report.Number(score.Bytes)} B";

    private static Contender Over(byte[][] responses, Func<byte[], int> check)
    {
        int sum = 0;
        return new Contender(check.Method.Name, CheckAll, responses.Length);

        void CheckAll()
        {
            foreach (byte[] json in responses)
                sum += check(json);
        }
    }
}
