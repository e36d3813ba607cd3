using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>An answer makes no garbage: nothing is allocated but the change that is returned.</summary>
public sealed class AllocationTests
{
    [Fact]
    public void Answer_OfASingle_AllocatesOnlyTheChange() =>
        AllocatesOnlyTheChange(Scenario.Of(Single("Q1"), FreeText("Q2", "Q1 = 'c'")), session => session.Answer("Q1", "b"), session => session.Answer("Q1", "a"));

    [Fact]
    public void Answer_OfAMulti_AllocatesOnlyTheChange()
    {
        AnswerValue some = ["b"];
        AnswerValue others = ["b", "c"];

        AllocatesOnlyTheChange(
            Scenario.Of(Multi("Q1"), FreeText("Q2", "Q1 has 'a'")), session => session.Answer("Q1", some), session => session.Answer("Q1", others));
    }

    [Fact]
    public void Toggle_AllocatesOnlyTheChange() =>
        AllocatesOnlyTheChange(Scenario.Of(Multi("Q1").Exclusive("c")), session => session.Toggle("Q1", "a"), session => session.Toggle("Q1", "c"));

    [Fact]
    public void Answer_OfANumberOrAText_AllocatesOnlyTheChange() =>
        AllocatesOnlyTheChange(
            Scenario.Of(Number("Q1"), Question("Q2", new TextEntry { MaxLength = 3 })),
            session => session.Answer("Q1", 5), session => session.Answer("Q2", "abc"));

    [Fact]
    public void Answer_ThatChoicesWithHiddenOptionsDependOn_AllocatesOnlyTheChange() =>
        AllocatesOnlyTheChange(
            Scenario.Of(Single("Q1"), Multi("Q2").OptionWhen("a", "Q1 = 'a'").OptionWhen("b", "Q1 = 'b'")),
            session => session.Answer("Q1", "b"), session => session.Answer("Q1", "a"));

    [Theory]
    [InlineData("N1 > 3 and N1 <= N2 or 5 = N1")]
    [InlineData("T1 = 'x' or T1 != T2 or length(T1) > 2 or contains(T1, T2)")]
    [InlineData("answered(Q1) and not answered(M1) and count(Q2) = 1")]
    [InlineData("Q2 has all ['a', 'b'] or Q1 in ['a', 'b'] and Q1 != 'c'")]
    [InlineData("any(M1 = 'x' and N1 > 1) or all(M1 in ['x', 'y']) or count(M1 = 'y' or T1 = 'z') > count(M1)")]
    public void Answer_ThatAConditionReads_AllocatesOnlyTheChange(string condition)
    {
        Scenario story = Scenario.Of(
            Single("Q1"), Multi("Q2"), Number("N1"), Number("N2"), FreeText("T1"), FreeText("T2"), Matrix("M1", "r s", SingleOf("x y")),
            FreeText("L1", $"({condition}) and (N1 = 4 or not N1 = 4)"));
        story.Answer("Q2", "a").Answer("T1", "xyz").Answer("T2", "abc").Answer("N2", 2).Answer("M1.r", "x");

        // The condition is evaluated at each answer, and comes out the same.
        AllocatesOnlyTheChange(story, session => session.Answer("N1", 7), session => session.Answer("N1", 8));
    }

    [Fact]
    public void Session_IsAsLargeAsItsAnswers()
    {
        // The questionnaire of the built-in survey has about as much.
        Survey survey = Survey.Compile(SurveyOf(
            [.. Enumerable.Range(0, 60).Select(i => Single($"Q{i}", "a b c d e", i == 0 ? null : $"Q{i - 1} = 'a'")), Number("N1"), Number("N2"), FreeText("T1")])).Value;
        SurveySession session = survey.Start();

        Assert.InRange(Allocation.Least(() => session = survey.Start()), 1, 1024);
        Assert.True(session.IsShown("Q0"));
    }

    private static void AllocatesOnlyTheChange(
        Scenario story, Func<SurveySession, SurveyChange> one, Func<SurveySession, SurveyChange> other)
    {
        const int rounds = 100;
        const int changeSize = 56;
        long allocated = Allocation.Least(() =>
        {
            for (int i = 0; i < rounds; i++)
            {
                one(story.Session);
                other(story.Session);
            }
        });

        Assert.Equal(2 * rounds * changeSize, allocated);
    }
}
