using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>Why something is shown or hidden.</summary>
public sealed class ExplainTests
{
    [Fact]
    public void Field_WithoutConditions_IsAlwaysShown()
    {
        Explanation explanation = Scenario.Of(FreeText("Q1")).Session.Explain("Q1").Value;

        Assert.Equal(("Q1", true), (explanation.Path, explanation.IsShown));
        Assert.Empty(explanation.Reasons);
    }

    [Fact]
    public void Field_InsideConditions_IsExplainedFromTheOutermostIn()
    {
        Scenario story = Scenario.Of(SectionsOf(
                Section("S1", null, Single("Q1"), Number("Q2")),
                Section("S2", "Q1 = 'a'", Matrix("Q3", "1 2", new TextEntry(), "Q2 > 5").RowWhen("2", "Q2 > 10 or Q1 = 'b'"))))
            .Answer("Q1", "a").Answer("Q2", 7);

        Explanation explanation = story.Session.Explain("Q3.2").Value;

        Assert.False(explanation.IsShown);
        Assert.Equal([("S2", true), ("Q3", true), ("Q3.2", false)], explanation.Reasons.Select(reason => (reason.Subject, reason.Holds)));
        Assert.All(explanation.Reasons, reason => Assert.Equal(ReasonKind.Condition, reason.Kind));
        Assert.Equal(["Q1=a"], Cited(explanation.Reasons[0]));
        Assert.Equal(["Q2=7"], Cited(explanation.Reasons[1]));
        Assert.Equal(["Q1=a", "Q2=7"], Cited(explanation.Reasons[2]));
        ExplainedCondition condition = explanation.Reasons[2].Condition!;
        Assert.Equal("Q2 > 10 or Q1 = 'b'", condition.Text);
        Assert.Equal([("Q2 > 10", false), ("Q1 = 'b'", false)], condition.Parts.Select(part => (part.Text, part.Holds)));
        Assert.True(story.Session.Explain("Q3.1").Value.IsShown);
    }

    [Theory]
    [InlineData("Q1 = 'a' and Q2 = 'a'", "Q2=b")]
    [InlineData("Q1 = 'a' or Q2 = 'a'", "Q1=a")]
    [InlineData("Q1 = 'b' or Q2 = 'a'", "Q1=a Q2=b")]
    [InlineData("not (Q1 = 'a' and Q2 = 'b')", "Q1=a Q2=b")]
    [InlineData("not (Q1 = 'b' or Q2 = 'b')", "Q2=b")]
    [InlineData("Q1 = 'a' and answered(Q3)", "Q3=")]
    public void Answers_ThatDecided_AreCited(string condition, string answers)
    {
        Scenario story = Scenario.Of(Single("Q1"), Single("Q2"), FreeText("Q3"), FreeText("Q4", condition)).Answer("Q1", "a").Answer("Q2", "b");

        Assert.Equal(answers.Split(' '), Cited(story.Session.Explain("Q4").Value.Reasons.Single()));
    }

    [Theory]
    [InlineData("any(Q2 = 'x')", true, "Q2.2=x")]
    [InlineData("any(Q2 = 'z')", false, "Q2.1=y Q2.2=x")]
    [InlineData("all(Q2 = 'x')", false, "Q2.1=y")]
    [InlineData("all(answered(Q2))", true, "Q2.1=y Q2.2=x")]
    [InlineData("count(Q2) = 2", true, "Q2.1=y Q2.2=x Q2.3=")]
    [InlineData("any(Q2 = 'x' and Q1 = 'a')", true, "Q1=a Q2.2=x")]
    public void Rows_ThatDecided_AreCited(string condition, bool holds, string answers)
    {
        Scenario story = Scenario.Of(Single("Q1"), Matrix("Q2", "1 2 3", SingleOf("x y z")).RowWhen("3", "Q1 = 'b'"), FreeText("Q4", condition))
            .Answer("Q1", "a").Answer("Q2.1", "y").Answer("Q2.2", "x").Answer("Q2.3", "z");

        Reason reason = story.Session.Explain("Q4").Value.Reasons.Single();

        Assert.Equal(holds, reason.Holds);
        Assert.Equal(answers.Split(' '), Cited(reason));
        if (condition.StartsWith('a'))
            Assert.Equal(["Q2.1", "Q2.2"], reason.Condition!.Parts.Select(part => part.Row));
    }

    [Fact]
    public void HiddenAnswer_IsCitedAsHiddenAndBlank()
    {
        Scenario story = Scenario.Of(Single("Q1"), Single("Q2", when: "Q1 = 'a'"), FreeText("Q3", "Q2 = 'a'")).Answer("Q2", "a");

        ExplainedAnswer answer = story.Session.Explain("Q3").Value.Reasons.Single().Answers.Single();

        Assert.Equal(("Q2", false, true), (answer.Path, answer.IsShown, answer.Value.IsBlank));
    }

    [Fact]
    public void SensitiveAnswer_IsLeftOut()
    {
        Scenario story = Scenario.Of(Question("Q1", new TextEntry { Sensitive = true }), FreeText("Q2", "answered(Q1)")).Answer("Q1", "secret");

        ExplainedAnswer answer = story.Session.Explain("Q2").Value.Reasons.Single().Answers.Single();

        Assert.Equal((true, true, true), (answer.IsSensitive, answer.IsShown, answer.Value.IsBlank));
    }

    [Fact]
    public void SpecifyText_IsExplainedByItsOption()
    {
        Scenario story = Scenario.Of(Single("Q1"), Multi("Q2", when: "Q1 = 'a'").Specifying("b")).Answer("Q1", "a").Answer("Q2", ["c"]);

        Explanation explanation = story.Session.Explain("Q2.b").Value;

        Assert.False(explanation.IsShown);
        Assert.Equal(
            [(ReasonKind.Condition, "Q2", true), (ReasonKind.OptionSelected, "Q2.b", false)],
            explanation.Reasons.Select(reason => (reason.Kind, reason.Subject, reason.Holds)));
        Assert.Equal(["Q2=[c]"], Cited(explanation.Reasons[1]));
    }

    [Fact]
    public void Option_WithACondition_IsExplainedByIt()
    {
        Scenario story = Scenario.Of(Single("Q1"), Multi("Q2", when: "Q1 = 'a'").OptionWhen("b", "Q1 = 'b'")).Answer("Q1", "a");

        Explanation hidden = story.Session.Explain("Q2.b").Value;
        Explanation shown = story.Session.Explain("Q2.c").Value;

        Assert.Equal(("Q2.b", false), (hidden.Path, hidden.IsShown));
        Assert.Equal(
            [(ReasonKind.Condition, "Q2", true), (ReasonKind.SomethingToShow, "Q2", true), (ReasonKind.Condition, "Q2.b", false)],
            hidden.Reasons.Select(reason => (reason.Kind, reason.Subject, reason.Holds)));
        Assert.Equal(["Q1=a"], Cited(hidden.Reasons[^1]));
        Assert.True(shown.IsShown);
    }

    [Theory]
    [InlineData("Q2.x")]
    [InlineData("Q1.a")]
    [InlineData("Q3.a")]
    [InlineData("Q2.")]
    [InlineData(".a")]
    public void WhatIsNotThere_IsUnknown(string path)
    {
        SurveySession session = Scenario.Of(FreeText("Q1"), Multi("Q2")).Session;

        (Explanation? explanation, ProblemList problems) = session.Explain(path);
        Assert.Null(explanation);
        Assert.Equal(["unknown_field"], problems.Select(problem => problem.Code));
        Assert.False(session.IsShown(path));
    }

    [Fact]
    public void SpecifyText_OfAnOptionThatIsHidden_IsExplainedByItsCondition()
    {
        Scenario story = Scenario.Of(Single("Q1"), Multi("Q2").Specifying("b").OptionWhen("b", "Q1 = 'a'")).Answer("Q2", ["b"]);

        Assert.Equal(
            [(ReasonKind.SomethingToShow, "Q2", true), (ReasonKind.Condition, "Q2.b", false), (ReasonKind.OptionSelected, "Q2.b", false)],
            story.Session.Explain("Q2.b").Value.Reasons.Select(reason => (reason.Kind, reason.Subject, reason.Holds)));
    }

    [Theory]
    [InlineData("Q2", "Q2")]
    [InlineData("Q3", "Q3")]
    [InlineData("S2", "S2")]
    [InlineData("S3", "S3")]
    public void WhatHasNothingLeftToShow_IsExplained(string path, string subject)
    {
        Scenario story = Scenario.Of(SectionsOf(
            Section("S1", null, Single("Q1"), Single("Q2", "x").OptionWhen("x", "Q1 = 'a'"), Matrix("Q3", "1", new TextEntry()).RowWhen("1", "Q1 = 'a'")),
            Section("S2", null, FreeText("Q4", "Q1 = 'a'")),
            Section("S3", null)));

        Explanation explanation = story.Session.Explain(path).Value;

        Assert.False(explanation.IsShown);
        Assert.Equal((ReasonKind.SomethingToShow, subject, false), (explanation.Reasons[^1].Kind, explanation.Reasons[^1].Subject, explanation.Reasons[^1].Holds));
        if (path != "S3")
            Assert.True(story.Answer("Q1", "a").Session.Explain(path).Value.IsShown);
    }

    [Fact]
    public void Choice_InsideConditions_IsExplainedByItsOptionsLast()
    {
        Scenario story = Scenario.Of(Single("Q1"), Single("Q2", "x", "answered(Q1)").OptionWhen("x", "Q1 = 'a'")).Answer("Q1", "b");

        Assert.Equal(
            [(ReasonKind.Condition, true), (ReasonKind.SomethingToShow, false)],
            story.Session.Explain("Q2").Value.Reasons.Select(reason => (reason.Kind, reason.Holds)));
    }

    [Fact]
    public void Shown_IsWhereEveryReasonHolds()
    {
        Scenario story = Scenario.Of(SectionsOf(
                Section("S1", null, Multi("Q1")),
                Section("S2", "Q1 has 'a'", FreeText("Q2", "Q1 has 'b'"), Multi("Q3", "x y").Specifying("x").OptionWhen("x", "Q1 has 'c'").OptionWhen("y", "Q1 has 'b'"))))
            .Answer("Q3", ["x"]);

        foreach (string picks in (string[])["", "a", "b", "c", "a b", "a c", "b c", "a b c"])
        {
            story.Answer("Q1", AnswerValue.Options(picks.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            foreach (string path in (string[])["Q1", "Q2", "Q3", "Q3.x", "Q3.y", "S1", "S2"])
            {
                Explanation explanation = story.Session.Explain(path).Value;
                Assert.Equal((picks, path, explanation.IsShown), (picks, path, explanation.Reasons.All(reason => reason.Holds)));
            }
        }
    }

    /// <summary>Found by the invariants: the two truths were taken for parts of which one could decide.</summary>
    [Fact]
    public void Explain_ComparisonOfTruths_HasNoParts()
    {
        Scenario story = Scenario.Of(Question("Q1", new BooleanEntry()), Question("Q2", new BooleanEntry()), FreeText("Q3", "Q1 = Q2")).Answer("Q1", true);

        Reason reason = story.Session.Explain("Q3").Value.Reasons.Single(reason => reason.Condition is not null);

        Assert.Empty(reason.Condition!.Parts);
        Assert.Equal(["Q1=true", "Q2="], Cited(reason));
    }

    private static IEnumerable<string> Cited(Reason reason) => reason.Answers.Select(answer => $"{answer.Path}={answer.Value}");
}
