using System.Globalization;
using System.Text;
using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.FastPath;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Responses;

/// <summary>The fast reader and the careful one agree on calculated fields, defaults and constraints.</summary>
public sealed class ComputedReadersTests
{
    private static readonly CompiledSurvey Survey = Compiled(
        Number("a").Required() with { Default = "2" },
        Question("b", new NumberEntry { Min = 0, Max = 9, Decimals = 1 }, "a > 1") with { Calculated = "a * 1.5" },
        Single("s", "x y z").Required().OptionWhen("z", "a > 2") with { Calculated = "if(a > 2, 'z', if(a > 0, d))" },
        Single("d", "x y") with { Default = "'y'", Constraints = [new Constraint { Assert = "d = 'x' or a < 3", Message = "No.", Severity = ProblemSeverity.Warning }] },
        FreeText("t", "a < 3") with { Default = "concat('t', a)", Messages = [new("required", "Say.")] },
        FreeText("u") with { Calculated = "concat(t, '-', m)" },
        Question("m", new TextEntry { MaxLength = 3 }).Required() with { Constraints = [new Constraint { Assert = "m != u", Message = "No." }] },
        Multi("k", "x y z") with { Default = "['x']" },
        Question("w", new DateEntry { Min = new DateOnly(2026, 1, 1) }) with { Default = "if(a > 2, '2026-01-31', '2026-02-01')" },
        Question("l", new BooleanEntry()) with { Calculated = "w < '2026-02-01'" },
        Question("h", new TimeEntry()) with { Calculated = "if(l, '08:00', '09:30')" },
        Question("e", new DateTimeEntry()) with { Default = "if(a > 2, '2026-01-31T10:00')", Constraints = [new Constraint { Assert = "date(e) > w", Message = "No." }] });

    private static readonly FastPathPlan Plan = new(Survey);

    [Theory]
    [InlineData(HiddenAnswers.Report)]
    [InlineData(HiddenAnswers.Drop)]
    [InlineData(HiddenAnswers.Keep)]
    public void Read_RandomResponse_HasOneVerdict(HiddenAnswers hidden)
    {
        var random = new Random(3);
        int fast = 0;
        int valid = 0;
        for (int round = 0; round < 5000; round++)
        {
            byte[] json = Encoding.UTF8.GetBytes(Response(random));
            var workspace = new ReadingWorkspace(Survey);
            if (!FastResponseReader.TryRead(Plan, json, hidden, workspace, out ProblemList problems))
                continue;

            fast++;
            var careful = new ReadingWorkspace(Survey);
            ResponseVerdict verdict = ResponseVerdict.Of(Survey, json, hidden, careful);

            Assert.Equal(verdict.Problems, problems);
            Assert.Equal(careful.Absent, workspace.Absent);
            valid += problems.Count == 0 ? 1 : 0;
            PostedDefaults.Continue(Survey, workspace);
            PostedDefaults.Continue(Survey, careful);
            Assert.All(Survey.Calculated, field => Assert.Equal(field.EffectiveValue(careful.State), field.EffectiveValue(workspace.State)));
            Assert.Equal(careful.State.Effective.ToArray(), workspace.State.Effective.ToArray());
        }

        Assert.True(fast > 4000);
        Assert.True(valid > 30);
    }

    private static string Response(Random random)
    {
        string space = random.Next(3) == 0 ? " " : "";
        var answers = new List<string>();
        foreach ((string path, string[] values) in Values)
        {
            if (random.Next(3) > 0)
                answers.Add(string.Create(CultureInfo.InvariantCulture, $"\"{path}\":{space}{values[random.Next(values.Length)]}"));
        }

        if (random.Next(4) == 0)
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(answers));
        return $$$"""{"survey":"small","version":"1","answers":{{{{string.Join(',', answers)}}}}}""";
    }

    private static (string Path, string[] Values)[] Values =>
    [
        ("a", ["1", "1", "2", "3", "4.0", "null", "\"x\""]), ("b", ["1.5", "3", "3.0", "4.5", "null", "99"]), ("s", ["\"x\"", "\"y\"", "\"z\"", "null", "5"]),
        ("d", ["\"x\"", "\"x\"", "\"y\"", "null"]), ("t", ["\"t1\"", "\"t2\"", "null"]), ("u", ["\"t1-m\"", "\"t2-m\"", "\"-m\"", "null", "7"]),
        ("m", ["\"m\"", "\"m\"", "\"m\"", "\"long\"", "\"\""]), ("k", ["[\"x\"]", "[\"y\",\"z\"]", "[]"]),
        ("w", ["\"2026-01-31\"", "\"2026-02-01\"", "\"2025-12-31\"", "null"]), ("l", ["true", "false", "null"]), ("h", ["\"08:00\"", "\"09:30\"", "\"09:30:00\"", "8"]),
        ("e", ["\"2026-03-01T00:00\"", "\"2026-01-01T00:00\"", "null"]),
    ];
}
