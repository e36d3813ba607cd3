using SurveyEngine.Tests.Conditions;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>What conditions mean, beyond the examples of the reference page; asked of its survey.</summary>
public sealed class ConditionMeaningTests
{
    [Theory]
    [InlineData("{}", "Q4-1-1 = Q4-1-2", false)]
    [InlineData("{}", "Q4-1-1 != Q4-1-2", false)]
    [InlineData("""{"Q4-1-1":3}""", "Q4-1-1 = Q4-1-1", true)]
    [InlineData("""{"Q4-1-1":3}""", "Q4-1-1 != Q4-1-2", false)]
    [InlineData("""{"Q4-1-1":3,"Q4-1-2":3.0}""", "Q4-1-1 = Q4-1-2", true)]
    [InlineData("""{"Q4-1-1":3,"Q4-1-2":4}""", "Q4-1-1 != Q4-1-2", true)]
    [InlineData("""{"Q4-1-1":-0.5}""", "Q4-1-1 >= -0.5", true)]
    [InlineData("""{"Q4-1-1":-0.5}""", "-0.5 < Q4-1-1", false)]
    [InlineData("""{"Q4-1-1":2,"Q6-1":["b","c"]}""", "count(Q6-1) = Q4-1-1", true)]
    [InlineData("""{"Q4-1-1":2,"Q7-1":"ab"}""", "length(Q7-1) = Q4-1-1", true)]
    [InlineData("""{"Q7-1":"ab","Q6-1":["p"],"Q6-1.p":"ab"}""", "Q7-1 = Q6-1.p", true)]
    [InlineData("""{"Q7-1":"ab","Q6-1":["p"],"Q6-1.p":"aB"}""", "Q7-1 != Q6-1.p", true)]
    [InlineData("""{"Q7-1":"ab"}""", "Q7-1 != Q6-1.p", false)]
    [InlineData("""{"Q7-1":"x"}""", "'x' = Q7-1", true)]
    [InlineData("""{"Q2-2":"b"}""", "'a' != Q2-2", true)]
    [InlineData("""{"Q7-1":"a\r\nb"}""", "length(Q7-1) = 3", true)]
    public void Comparison_ComesOut(string answers, string condition, bool holds) =>
        Assert.Equal(holds, ConditionSurvey.Holds(condition, answers));

    [Theory]
    [InlineData("""{"Q7-1":"abc"}""", "contains(Q7-1, 'bc')", true)]
    [InlineData("""{"Q7-1":"abc"}""", "contains(Q7-1, 'abcd')", false)]
    [InlineData("""{"Q7-1":"abc"}""", "contains(Q7-1, 'ＢＣ') or contains(Q7-1, 'BC')", false)]
    [InlineData("""{"Q7-1":"bc"}""", "contains('abcd', Q7-1)", true)]
    [InlineData("""{"Q7-1":"é"}""", "contains(Q7-1, 'e')", false)]
    [InlineData("""{"Q7-1":"e\u0301"}""", "contains(Q7-1, 'e')", true)]
    [InlineData("""{"Q7-1":"ab","Q6-1":["p"],"Q6-1.p":"b"}""", "contains(Q7-1, Q6-1.p)", true)]
    [InlineData("""{"Q7-1":"ab"}""", "contains(Q7-1, Q6-1.p)", false)]
    [InlineData("""{"Q7-1":"ab"}""", "not contains(Q6-1.p, '')", true)]
    [InlineData("""{"Q7-1":"ab","Q1-1.1":"a"}""", "any(Q1-1 = 'a' and contains(Q7-1, 'b'))", true)]
    [InlineData("""{"Q7-1":"ab","Q1-1.1":"a"}""", "count(contains(Q7-1, 'b') and answered(Q1-1)) = 1", true)]
    public void Contains_ComesOut(string answers, string condition, bool holds) =>
        Assert.Equal(holds, ConditionSurvey.Holds(condition, answers));

    [Fact]
    public void Contains_AsTheIdOfAQuestion_IsANameBesideTheFunction() =>
        Scenario.Of(FreeText("contains"), FreeText("Q2", "contains = 'x' or contains (contains, 'ab') and answered(contains)"))
            .Answer("contains", "y").Shows("contains")
            .Answer("contains", "x").Shows("contains Q2")
            .Answer("contains", "cab").Shows("contains Q2");

    [Theory]
    [InlineData("{}", "Q6-1 has any ['b', 'c']", false)]
    [InlineData("{}", "Q6-1 has all ['b', 'c']", false)]
    [InlineData("{}", "not Q2-2 in ['a']", true)]
    [InlineData("""{"Q6-1":["p"]}""", "Q6-1 has 'p'", true)]
    [InlineData("""{"Q6-1":["p"]}""", "answered(Q6-1.p)", false)]
    [InlineData("""{"Q6-1":["p"],"Q6-1.p":"x"}""", "answered(Q6-1.p)", true)]
    [InlineData("""{"Q2-2":"d"}""", "Q2-2 in ['a', 'd']", true)]
    [InlineData("""{"Q2-2":"b"}""", "Q2-2 in ['a', 'd']", false)]
    public void Picks_ComeOut(string answers, string condition, bool holds) =>
        Assert.Equal(holds, ConditionSurvey.Holds(condition, answers));

    [Theory]
    [InlineData("""{"Q1-1.1":"a","Q1-2.1":["i"],"Q1-2.1.i":"x"}""", "any(Q1-2 has 'i')", true)]
    [InlineData("""{"Q1-1.1":"a","Q1-1.2":"a","Q1-2.1":["i"]}""", "all(Q1-2 has 'i')", false)]
    [InlineData("""{"Q1-1.1":"a","Q1-2.1":["i"],"Q1-2.2":["a"]}""", "all(Q1-2 has 'i')", true)]
    [InlineData("""{"Q1-1.1":"a","Q1-1.2":"a","Q1-2.1":["a","b"],"Q1-2.2":["a"]}""", "any(count(Q1-2) = 2)", true)]
    [InlineData("""{"Q1-1.1":"a","Q1-1.2":"a","Q1-2.1":["a","b"],"Q1-2.2":["a"]}""", "all(count(Q1-2) = 2)", false)]
    [InlineData("""{"Q1-1.1":"a","Q1-1.2":"a","Q1-2.1":["a"]}""", "any(not answered(Q1-2))", true)]
    [InlineData("""{"Q1-1.1":"a","Q1-1.2":"a","Q1-2.1":["a"]}""", "count(answered(Q1-2)) = 1", true)]
    [InlineData("""{"Q1-1.1":"a","Q1-1.2":"a","Q1-2.1":["a"]}""", "count(Q1-2) = 1", true)]
    [InlineData("""{"Q1-1.1":"a"}""", "count(not answered(Q1-2)) = 1", true)]
    [InlineData("{}", "count(not answered(Q1-2)) = 0", true)]
    [InlineData("""{"Q1-1.1":"a"}""", "count(Q1-1 = 'a' or Q1-1 = 'b') >= 1", true)]
    [InlineData("""{"Q1-1.1":"a","Q4-1-1":101}""", "any(Q1-1 = 'a' and Q4-1-1 > 100)", true)]
    [InlineData("""{"Q1-1.2":"a","Q1-1.1":"b"}""", "any(Q1-1 = 'a' and Q1-1.1 = 'b')", true)]
    [InlineData("""{"Q1-1.1":"e","Q1-2.1":["a"]}""", "answered(Q1-2)", false)]
    public void RowsOfAMatrix_ComeOut(string answers, string condition, bool holds) =>
        Assert.Equal(holds, ConditionSurvey.Holds(condition, answers));

    [Theory]
    [InlineData("{}", "true", true)]
    [InlineData("{}", "false", false)]
    [InlineData("{}", "not false and true", true)]
    [InlineData("{}", "true or true and false", true)]
    [InlineData("{}", "not true or true", true)]
    [InlineData("{}", "not (true or true)", false)]
    public void Literal_StandsAlone(string answers, string condition, bool holds) =>
        Assert.Equal(holds, ConditionSurvey.Holds(condition, answers));
}
