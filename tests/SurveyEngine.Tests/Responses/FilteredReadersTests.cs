using System.Globalization;
using System.Text;
using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.FastPath;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Responses;

/// <summary>The fast reader judges filtered choices and rows itself, as the careful one does, and without garbage.</summary>
public sealed class FilteredReadersTests
{
    private static readonly SurveyDefinition Definition = SurveyOf(
    [
        Single("region", "e w n"),
        .. Enumerable.Range(0, 10).SelectMany(i => new[]
        {
            Question($"bool{i}", new BooleanEntry()),
            Question($"date{i}", new DateEntry { Min = new DateOnly(2000, 1, 1) }),
            Question($"town{i}", new SingleChoice { Options = OptionsWith("oslo region=e size=3; hamar region=e size=1; bergen region=w size=2; x"), OptionsWhen = "@region = region" }),
            Number($"number{i}"),
            Number($"sum{i}") with { Prompt = null, Calculated = $"number{i} * 2 + coalesce(town{i}@size, 0)" },
        }),
        Question("multi", new MultiChoice { Min = 2, Options = OptionsWith("a region=e; b region=e; c region=w; d region=w"), OptionsWhen = "@region = region or bool0" }),
        Question("m", new Matrix { Rows = RowsWith("a; b; c"), RowsWhen = "multi has @code", Cell = SingleOf("x y") }).Required(),
    ]);

    private static readonly Survey Survey = Survey.Compile(Definition).Value;

    [Fact]
    public void Check_ValidResponse_AllocatesNothing()
    {
        byte[] response = Encoding.UTF8.GetBytes(Whole(Answers(new Random(1), isValid: true)));
        ProblemList problems = [];

        Assert.Equal(0, Allocation.Least(() => problems = Survey.Check(response)));
        Assert.Empty(problems);
        var workspace = new ReadingWorkspace(Survey.Reader.Survey);
        Assert.True(FastResponseReader.TryRead(new FastPathPlan(Survey.Reader.Survey), response, HiddenAnswers.Report, workspace, out _));
    }

    [Theory]
    [InlineData(HiddenAnswers.Report)]
    [InlineData(HiddenAnswers.Drop)]
    [InlineData(HiddenAnswers.Keep)]
    public void Read_RandomResponse_HasOneVerdict(HiddenAnswers hidden)
    {
        CompiledSurvey survey = Survey.Reader.Survey;
        var plan = new FastPathPlan(survey);
        var random = new Random(5);
        (int valid, int notShown) = (0, 0);
        for (int round = 0; round < 2000; round++)
        {
            byte[] json = Encoding.UTF8.GetBytes(Whole(Answers(random, isValid: random.Next(2) == 0)));
            var workspace = new ReadingWorkspace(survey);
            Assert.True(FastResponseReader.TryRead(plan, json, hidden, workspace, out ProblemList problems));

            Assert.Equal(ResponseVerdict.Of(survey, json, hidden, new ReadingWorkspace(survey)).Problems, problems);
            valid += problems.Count == 0 ? 1 : 0;
            notShown += problems.Any(problem => problem.Code == ProblemCodes.NotShown) ? 1 : 0;
        }

        Assert.InRange(valid, 100, 1900);
        Assert.Equal(hidden == HiddenAnswers.Report, notShown > 100);
    }

    private static string Whole(IEnumerable<string> answers) =>
        $$$"""{"survey":"small","version":"1","fingerprint":"{{{Survey.Fingerprint}}}","answers":{ {{{string.Join(',', answers)}}} }}""";

    private static IEnumerable<string> Answers(Random random, bool isValid)
    {
        string region = isValid ? "e" : Pick("e", "w", "n");
        yield return $"\"region\":\"{region}\"";
        for (int i = 0; i < 10; i++)
        {
            string town = isValid ? Pick("oslo", "hamar") : Pick("oslo", "hamar", "bergen", "x");
            int number = random.Next(100);
            int size = town switch { "oslo" => 3, "hamar" => 1, _ => 0 };
            yield return $"\"bool{i}\":{(i == 0 ? "false" : Pick("true", "false"))}";
            yield return $"\"date{i}\":\"20{random.Next(10, 30)}-0{random.Next(1, 10)}-1{random.Next(10)}\"";
            yield return $"\"town{i}\":\"{town}\"";
            yield return string.Create(CultureInfo.InvariantCulture, $"\"number{i}\":{number}");
            if (isValid)
                yield return string.Create(CultureInfo.InvariantCulture, $"\"sum{i}\":{(number * 2) + size}");
        }

        yield return isValid ? "\"multi\":[\"a\",\"b\"]" : Pick("\"multi\":[\"a\",\"c\"]", "\"multi\":[\"a\"]", "\"multi\":[\"c\",\"d\"]");
        yield return $"\"m.a\":\"{Pick("x", "y")}\"";
        yield return "\"m.b\":\"x\"";

        string Pick(params string[] values) => values[random.Next(values.Length)];
    }
}
