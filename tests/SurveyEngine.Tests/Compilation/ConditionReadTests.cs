using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>What a condition reads, on whichever side and however deep, decides again when it changes.</summary>
public sealed class ConditionReadTests
{
    [Theory]
    [InlineData("N1 < 5", "N1", 4, true)]
    [InlineData("N1 < 5", "N1", 5, false)]
    [InlineData("N1 <= 5", "N1", 5, true)]
    [InlineData("N1 <= 5", "N1", 6, false)]
    [InlineData("N1 > 5", "N1", 5, false)]
    [InlineData("N1 > 5", "N1", 6, true)]
    [InlineData("N1 >= 5", "N1", 5, true)]
    [InlineData("N1 >= 5", "N1", 4, false)]
    [InlineData("N1 = 5", "N1", 5, true)]
    [InlineData("N1 != 5", "N1", 5, false)]
    [InlineData("N1 != 5", "N1", 4, true)]
    [InlineData("5 < N1", "N1", 6, true)]
    [InlineData("5 < N1", "N1", 5, false)]
    [InlineData("N2 < N1", "N1", 2, true)]
    [InlineData("N2 < N1", "N1", 1, false)]
    public void Answer_NumberOnEitherSide_DecidesAgain(string condition, string path, int value, bool isShown) =>
        Assert.Equal(isShown, Filled(condition).Answer(path, value).NewlyShown.Contains("L1"));

    [Theory]
    [InlineData("'x' = T1", "T1", "x", true)]
    [InlineData("'x' = T1", "T1", "y", false)]
    [InlineData("T2 = T1", "T1", "two", true)]
    [InlineData("T1 != T2", "T1", "one", true)]
    [InlineData("any(M1 = 'x' and Q1 = 'a')", "Q1", "a", true)]
    [InlineData("any(M1 = 'y' and Q1 = 'a')", "M1.s", "y", false)]
    [InlineData("all(M1 = 'x' or Q1 = 'b')", "Q1", "b", true)]
    [InlineData("all(M1 = 'x')", "M1.s", "x", true)]
    [InlineData("count(M1 = 'x' and Q1 = 'a') > 0", "Q1", "a", true)]
    [InlineData("count(M1 = 'x') > 1", "M1.s", "x", true)]
    [InlineData("count(M1) = 2", "M1.s", "y", true)]
    [InlineData("length(T1) = length(T2)", "T1", "abc", true)]
    [InlineData("not (Q1 = 'b') and not (T1 = 'q')", "T1", "q", false)]
    public void Answer_OfWhateverIsRead_DecidesAgain(string condition, string path, string value, bool isShown) =>
        Assert.Equal(isShown, Filled(condition).Answer(path, value).NewlyShown.Contains("L1"));

    [Fact]
    public void Answer_ThatShowsTheFirstFieldOfAll_ToldInTheChange()
    {
        SurveySession session = Survey.Compile(SurveyOf(Single("Q1", when: "Q2 = 'a'"), Single("Q2"))).Value.Start();

        Assert.Equal(["Q1"], session.Answer("Q2", "a").NewlyShown);
        Assert.Equal(["Q1"], session.Answer("Q2", "b").NewlyHidden);
    }

    [Fact]
    public void Start_ConditionThatHoldsOfNoAnswers_FieldIsShown() =>
        Assert.True(Survey.Compile(SurveyOf(Single("Q1"), Single("Q2", when: "not answered(Q1)"))).Value.Start().IsShown("Q2"));

    [Fact]
    public void Check_TextThatOnlyARuleReads_IsKept()
    {
        Posting posting = new(Survey.Compile(SurveyOf(FreeText("T1"), FreeText("T2"), FreeText("T3")) with
        {
            Rules =
            [
                new Rule { Id = "R1", When = "T1 = 'x'", Assert = "T2 = 'y'", Fields = ["T1"], Message = "…", Severity = ProblemSeverity.Error },
            ],
        }).Value);

        Assert.Empty(posting.Check("{\"T1\":\"x\",\"T2\":\"y\",\"T3\":\"z\"}"));
        Assert.Equal(["rule T1"], posting.Check("{\"T1\":\"x\",\"T2\":\"x\"}"));
        Assert.Empty(posting.Check("{\"T1\":\"y\",\"T2\":\"x\"}"));
    }

    [Theory]
    [InlineData("{\"N1\":\"x\"}", "Please enter a number.")]
    [InlineData("{\"Q1\":5}", "Please select one of the options.")]
    [InlineData("{\"Q2\":\"a\"}", "Please select from the options.")]
    [InlineData("{\"T1\":[\"a\"]}", "Please enter a text.")]
    [InlineData("{\"Q2\":[\"a\",\"b\",\"b\",\"a\"]}", "The option \"b\" is given more than once.")]
    public void Check_ValueThatDoesNotFit_SaysWhatFits(string answers, string expected)
    {
        Posting posting = Posting.To(Single("Q1"), Multi("Q2"), Number("N1"), FreeText("T1"));

        Assert.Equal(expected, Assert.Single(posting.Survey.Check(posting.Bytes(answers))).Message("en"));
    }

    /// <summary>A session with some answers, and a last question behind the condition, which does not hold yet.</summary>
    private static SurveySession Filled(string condition)
    {
        SurveySession session = Survey.Compile(SurveyOf(
            Single("Q1"), Number("N1"), Number("N2"), FreeText("T1"), FreeText("T2"), Matrix("M1", "r s", SingleOf("x y")),
            FreeText("L1", condition))).Value.Start();
        session.Answer("N2", 1);
        session.Answer("T2", "two");
        session.Answer("M1.r", "x");
        return session;
    }
}
