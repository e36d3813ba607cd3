using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>
/// Size costs in proportion to it, never more. What is measured is memory, which does not depend on how busy the machine is.
/// </summary>
public sealed class LargeSurveyTests
{
    /// <summary>How much more the double size may cost.</summary>
    private const double MostGrowth = 2.7;

    [Fact]
    public void Read_TenThousandQuestionsWithTwentyThousandConditions_CostIsLinear() =>
        CostIsLinear(5_000, count => Survey.Read(Wide(count)), outcome => Assert.Empty(outcome.Problems));

    [Fact]
    public void Compile_ChainOfConditions_CostIsLinear() =>
        CostIsLinear(5_000, count => Survey.Compile(Chain(count)), outcome => Assert.Empty(outcome.Problems));

    [Fact]
    public void Compile_CycleOfManyQuestions_CostIsLinear() =>
        CostIsLinear(
            5_000,
            count => Survey.Compile(SurveyOf([.. Enumerable.Range(0, count).Select(i => FreeText($"Q{i}", $"answered(Q{(i + 1) % count})"))])),
            outcome =>
            {
                Problem problem = Assert.Single(outcome.Problems, problem => problem.Severity == ProblemSeverity.Error);
                Assert.Equal(ProblemCodes.Cycle, problem.Code);
                Assert.StartsWith("Q0 → Q1 → ", problem["chain"] as string, StringComparison.Ordinal);
            });

    [Fact]
    public void Compile_EveryConditionUnknown_CostIsLinear() =>
        CostIsLinear(
            5_000,
            count => Survey.Compile(SurveyOf([.. Enumerable.Range(0, count).Select(i => FreeText($"Q{i}", $"answered(q{i}x)"))])),
            outcome => AssertCodes(ProblemCodes.UnknownName, outcome));

    [Fact]
    public void Compile_EveryOptionUnknown_CostIsLinear() =>
        CostIsLinear(
            1_000,
            count =>
            {
                string options = string.Join(' ', Enumerable.Range(0, count).Select(i => $"option{i}"));
                string picks = string.Join(", ", Enumerable.Range(0, count).Select(i => $"'0ption{i}'"));
                return Survey.Compile(SurveyOf(Multi("Q1", options), FreeText("Q2", $"Q1 has any [{picks}]")));
            },
            outcome => AssertCodes(ProblemCodes.UnknownOption, outcome));

    [Fact]
    public void Answer_AtTheHeadOfALongChain_TravelsToItsEnd()
    {
        const int count = 10_000;
        SurveySession session = Survey.Compile(Chain(count)).Value.Start();
        for (int i = 1; i < count; i++)
            session.Answer($"Q{i}", "a");

        Assert.False(session.IsShown($"Q{count - 1}"));
        Assert.Equal(count - 1, session.Answer("Q0", "a").NewlyShown.Count);
        Assert.True(session.IsShown($"Q{count - 1}"));
        Assert.Equal(count - 1, session.Answer("Q0", "b").NewlyHidden.Count);
    }

    [Fact]
    public void Explain_AtTheEndOfALongChain_LooksOneStepBack()
    {
        SurveySession session = Survey.Compile(Chain(10_000)).Value.Start();

        Assert.Single(session.Explain("Q9999").Value.Reasons);
    }

    [Fact]
    public void Condition_OfManyParts_IsHandledWithoutRecursion()
    {
        string condition = string.Join(" or ", Enumerable.Range(0, 20_000).Select(i => $"Q1 = '{(i % 2 == 0 ? 'a' : 'b')}'"));

        Scenario.Of(Single("Q1"), FreeText("Q2", condition)).Answer("Q1", "b").Shows("Q1 Q2");
    }

    [Fact]
    public void Compile_ConditionOfManyLevels_AsksEachPartOnce()
    {
        string condition = "Q1 = 'a'";
        for (int i = 0; i < 60; i++)
            condition = $"({condition} {(i % 2 == 0 ? "and" : "or")} Q1 = 'a')";

        Assert.Empty(Survey.Compile(SurveyOf(Single("Q1"), FreeText("Q2", condition))).Problems);
    }

    [Fact]
    public void Compile_IdsOfManyCharacters_AreComparedAsFarAsAHintNeeds()
    {
        string id = new('a', 100_000);

        Problem problem = Assert.Single(Survey.Compile(SurveyOf(Single(id), FreeText("Q2", $"answered({id}b)"))).Problems);
        Assert.Equal(id, problem["nearest"]);
    }

    /// <summary>50,000 rows and 1,000 conditions on them cost what 50,000 rows and 1,000 conditions on one row do.</summary>
    [Theory]
    [InlineData("any(M = 'a')")]
    [InlineData("all(M in ['a', 'b'] and not M = 'c')")]
    [InlineData("count(M = 'a') > 1 or count(M) < 2 or answered(M)")]
    public void Compile_ConditionsThatGoThroughRows_CostNoMemoryByTheRows(string condition)
    {
        // The least of several rounds: code that is compiled anew while this runs makes less garbage from then on.
        var least = new Dictionary<(int Rows, int Conditions), long>();
        for (int round = 0; round < 3; round++)
        {
            foreach ((int Rows, int Conditions) size in ((int, int)[])[(100, 100), (100, 200), (2_000, 100), (2_000, 200)])
                least[size] = Math.Min(Cost(size.Rows, size.Conditions), least.GetValueOrDefault(size, long.MaxValue));
        }

        long ofFewRows = CostOf100Conditions(rows: 100);
        long ofManyRows = CostOf100Conditions(rows: 2_000);

        // One reference for each row and condition would be 1,520,000 bytes; what other tests add to the count is far less than a tenth.
        Assert.InRange(ofManyRows - ofFewRows, -152_000, 152_000);

        long CostOf100Conditions(int rows) => least[(rows, 200)] - least[(rows, 100)];

        long Cost(int rows, int conditions)
        {
            SurveyDefinition definition = SurveyOf(
                [
                    Matrix("M", string.Join(' ', Enumerable.Range(0, rows)), SingleOf("a b c")),
                    .. Enumerable.Range(0, conditions).Select(i => FreeText($"Q{i}", condition)),
                ]);
            return Allocation.Least(() => Assert.Empty(Survey.Compile(definition).Problems));
        }
    }

    private static void AssertCodes(string code, Outcome<Survey> outcome) =>
        Assert.All(outcome.Problems, problem => Assert.True(problem.Code == code || problem.Code == ProblemCodes.MoreProblems, problem.Code));

    private static void CostIsLinear(int count, Func<int, Outcome<Survey>> make, Action<Outcome<Survey>> check) =>
        Allocation.AssertGrowth(count, MostGrowth, size =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Outcome<Survey> outcome = make(size);
            long cost = GC.GetAllocatedBytesForCurrentThread() - before;
            check(outcome);
            return cost;
        });

    /// <summary>Each question is shown by the answer of the one before.</summary>
    private static SurveyDefinition Chain(int count) =>
        SurveyOf([.. Enumerable.Range(0, count).Select(i => Single($"Q{i}", when: i == 0 ? null : $"Q{i - 1} = 'a'"))]);

    /// <summary>Questions in sections, each with two conditions on one of the questions before.</summary>
    private static byte[] Wide(int count)
    {
        var json = new StringBuilder("""{"id":"wide","version":"1","language":"en","title":"Wide","sections":[""");
        for (int i = 0; i < count; i++)
        {
            if (i % 100 == 0)
                json.Append(i == 0 ? "" : "]},").Append(System.Globalization.CultureInfo.InvariantCulture, $$"""{"id":"S{{i}}","title":"S","items":[""");

            string conditions = i == 0 ? "" : $"""
                "visibleWhen":"Q{i / 2} = 'a' or Q{i - 1} = 'b'","requiredWhen":"answered(Q{i / 3})",
                """;
            json.Append(i % 100 == 0 ? "" : ",").Append(System.Globalization.CultureInfo.InvariantCulture, $$"""
                {"kind":"single","id":"Q{{i}}","prompt":"Q",{{conditions}}"options":[{"code":"a","label":"a"},{"code":"b","label":"b"}]}
                """);
        }

        return Encoding.UTF8.GetBytes(json.Append("]}]}").ToString());
    }
}
