using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>What is shown, and what hidden answers do: the second chapter of the design, rule by rule.</summary>
public sealed class VisibilityTests
{
    [Fact]
    public void Field_WithoutCondition_IsShown() =>
        Scenario.Of(Single("Q1"), FreeText("Q2"), Number("Q3")).Shows("Q1 Q2 Q3");

    [Fact]
    public void Question_WithCondition_IsShownWhileItHolds() =>
        Scenario.Of(Single("Q1"), FreeText("Q2", when: "Q1 = 'a'"))
            .Shows("Q1")
            .Answer("Q1", "a").Shows("Q1 Q2").Flips("Q2", "")
            .Answer("Q1", "b").Shows("Q1").Flips("", "Q2")
            .Answer("Q1", "a").Clear("Q1").Shows("Q1");

    [Fact]
    public void Section_WithCondition_HidesAllThatStandsInIt() =>
        Scenario.Of(SectionsOf(
                Section("S1", null, Single("Q1")),
                Section("S2", "Q1 = 'a'", FreeText("Q2"), Section("S3", null, Matrix("Q3", "1 2", new TextEntry())))))
            .Shows("Q1")
            .Answer("Q1", "a").Shows("Q1 Q2 Q3.1 Q3.2");

    [Fact]
    public void Field_InsideNestedConditions_IsShownWhenAllOfThemHold() =>
        Scenario.Of(SectionsOf(
                Section("S1", null, Multi("Q1")),
                Section("S2", "Q1 has 'a'", Section("S3", "Q1 has 'b'", FreeText("Q2", when: "Q1 has 'c'")))))
            .Answer("Q1", ["a", "c"]).Shows("Q1")
            .Answer("Q1", ["b", "c"]).Shows("Q1")
            .Answer("Q1", ["a", "b"]).Shows("Q1")
            .Answer("Q1", ["a", "b", "c"]).Shows("Q1 Q2");

    [Fact]
    public void Row_WithCondition_IsShownWhileItHolds() =>
        Scenario.Of(Multi("Q1"), Matrix("Q2", "1 2", SingleOf("a b")).RowWhen("2", "Q1 has 'b'"))
            .Shows("Q1 Q2.1")
            .Answer("Q1", ["b"]).Shows("Q1 Q2.1 Q2.2");

    [Fact]
    public void Matrix_WithoutShownRow_IsHidden()
    {
        Scenario story = Scenario.Of(
            Single("Q1"), Matrix("Q2", "1 2", new NumberEntry()).RowWhen("1", "Q1 = 'a'").RowWhen("2", "Q1 = 'b'"));

        story.Shows("Q1");
        Assert.False(story.Session.Explain("Q2").Value.IsShown);
        story.Answer("Q1", "b").Shows("Q1 Q2.2");
        Assert.True(story.Session.Explain("Q2").Value.IsShown);
    }

    [Fact]
    public void Choice_WithoutShownOption_IsHidden() =>
        Scenario.Of(
                Single("Q1"),
                Single("Q2", "x y").OptionWhen("x", "Q1 = 'a'").OptionWhen("y", "Q1 = 'b'").Required())
            .Shows("Q1").HasProblems()
            .Answer("Q1", "a").Shows("Q1 Q2").HasProblems("required Q2")
            .Answer("Q1", "c").Shows("Q1").Flips("", "Q2");

    [Fact]
    public void MatrixCell_WithoutShownOption_HidesTheMatrix() =>
        Scenario.Of(Single("Q1"), Matrix("Q2", "1 2", SingleOf("x")).OptionWhen("x", "Q1 = 'a'"))
            .Shows("Q1")
            .Answer("Q1", "a").Shows("Q1 Q2.1 Q2.2");

    [Fact]
    public void Section_WithoutShownItem_IsHidden()
    {
        Scenario story = Scenario.Of(SectionsOf(
            Section("S1", null, Single("Q1")),
            Section("S2", null, Section("S3", null, FreeText("Q2", when: "Q1 = 'a'")), Section("S4", null))));

        Assert.Equal(["S1"], story.Session.View("en").Sections.Select(section => section.Id));
        story.Answer("Q1", "a");
        Assert.Equal(["S1", "S2"], story.Session.View("en").Sections.Select(section => section.Id));
        Assert.Equal(["S3"], story.Session.View("en").Sections[1].Items.Select(item => item.Id));
    }

    [Fact]
    public void SpecifyText_IsShownWhileItsOptionIsPicked() =>
        Scenario.Of(Single("Q1").Specifying("b"), Multi("Q2").Specifying("c"), Matrix("Q3", "1 2", MultiOf("i j")).Specifying("i"))
            .Shows("Q1 Q2 Q3.1 Q3.2")
            .Answer("Q1", "b").Shows("Q1 Q1.b Q2 Q3.1 Q3.2")
            .Answer("Q2", ["a", "c"]).Shows("Q1 Q1.b Q2 Q2.c Q3.1 Q3.2")
            .Answer("Q3.2", ["i"]).Shows("Q1 Q1.b Q2 Q2.c Q3.1 Q3.2 Q3.2.i")
            .Answer("Q1", "a").Flips("", "Q1.b");

    [Fact]
    public void SpecifyText_OfAHiddenField_IsHidden() =>
        Scenario.Of(Single("Q1"), Single("Q2", when: "Q1 = 'a'").Specifying("b"))
            .Answer("Q2", "b").Shows("Q1")
            .Answer("Q1", "a").Shows("Q1 Q2 Q2.b").Flips("Q2 Q2.b", "");

    [Fact]
    public void SpecifyText_OfAHiddenOption_IsHidden() =>
        Scenario.Of(Single("Q1"), Multi("Q2").OptionWhen("b", "Q1 = 'a'").Specifying("b"))
            .Answer("Q2", ["a", "b"]).Shows("Q1 Q2")
            .Answer("Q1", "a").Shows("Q1 Q2 Q2.b");

    [Fact]
    public void HiddenAnswer_IsUnansweredForConditions() =>
        Scenario.Of(
                Single("Q1"), Number("Q2", when: "Q1 = 'a'"), FreeText("Q3", when: "Q2 > 5"), FreeText("Q4", when: "not answered(Q2)"))
            .Answer("Q1", "a").Answer("Q2", 6).Shows("Q1 Q2 Q3")
            .Answer("Q1", "b").Shows("Q1 Q4").Flips("Q4", "Q2 Q3");

    [Fact]
    public void Hiding_TravelsDownAnyChain() =>
        Scenario.Of(
                Single("Q1"), Multi("Q2", when: "Q1 = 'a'"), Matrix("Q3", "1", SingleOf("x"), when: "Q2 has 'a'"),
                FreeText("Q4", when: "any(Q3 = 'x')"), Number("Q5", when: "length(Q4) = 2"), FreeText("Q6", when: "Q5 = 0"))
            .Answer("Q6", "end").Answer("Q5", 0).Answer("Q4", "ab").Answer("Q3.1", "x").Answer("Q2", ["a"])
            .Shows("Q1")
            .Answer("Q1", "a").Shows("Q1 Q2 Q3.1 Q4 Q5 Q6").Flips("Q2 Q3.1 Q4 Q5 Q6", "")
            .Answer("Q1", "b").Shows("Q1").Flips("", "Q2 Q3.1 Q4 Q5 Q6");

    [Fact]
    public void PickedOption_ThatIsHidden_CountsAsNotPicked() =>
        Scenario.Of(
                Single("Q1"), Multi("Q2").OptionWhen("b", "Q1 = 'a'"),
                FreeText("Q3", when: "Q2 has 'b'"), FreeText("Q4", when: "count(Q2) = 1"), FreeText("Q5", when: "answered(Q2)"))
            .Answer("Q2", ["a", "b"]).Shows("Q1 Q2 Q4 Q5").Holds("Q2", ["a"])
            .Answer("Q1", "a").Shows("Q1 Q2 Q3 Q5").Holds("Q2", ["a", "b"])
            .Answer("Q1", "b").Answer("Q2", ["b"]).Shows("Q1 Q2");

    [Fact]
    public void Choice_WithNoOtherPickThanAHiddenOne_IsBlank() =>
        Scenario.Of(Single("Q1"), Single("Q2").OptionWhen("b", "Q1 = 'a'").Required())
            .Answer("Q2", "b").HasProblems("required Q2")
            .Answer("Q1", "a").HasProblems().Holds("Q2", "b");

    [Fact]
    public void HiddenAnswer_ComesBackWithItsField() =>
        Scenario.Of(Single("Q1"), FreeText("Q2", when: "Q1 = 'a'"), Number("Q3", when: "Q1 = 'a'"), Multi("Q4", when: "Q1 = 'a'").Specifying("c"))
            .Answer("Q1", "a").Answer("Q2", "kept").Answer("Q3", 7).Answer("Q4", ["a", "c"]).Answer("Q4.c", "kept too")
            .Answer("Q1", "b").Holds("Q2", default).Holds("Q3", default).Holds("Q4", default).Holds("Q4.c", default)
            .Answer("Q1", "a").Holds("Q2", "kept").Holds("Q3", 7).Holds("Q4", ["a", "c"]).Holds("Q4.c", "kept too");

    [Fact]
    public void HiddenAnswer_IsNoPartOfTheResponse()
    {
        SurveyResponse response = Scenario.Of(Single("Q1"), FreeText("Q2", when: "Q1 = 'a'"), Multi("Q3").OptionWhen("b", "Q1 = 'a'"))
            .Answer("Q2", "dormant").Answer("Q3", ["b", "c"]).Answer("Q1", "b").Submit();

        Assert.Equal(["Q1", "Q3"], response.Answers.Select(answer => answer.Key));
        Assert.Equal(["c"], response["Q3"]?.AsOptions);
    }

    [Fact]
    public void HiddenAnswer_RaisesNoProblem() =>
        Scenario.Of(Single("Q1"), Question("Q2", new TextEntry { MaxLength = 3 }, when: "Q1 = 'a'").Required())
            .Answer("Q2", "too long").IsTaken().Reports().HasProblems()
            .Answer("Q1", "a").HasProblems("too_long Q2")
            .Clear("Q2").HasProblems("required Q2")
            .Answer("Q1", "b").HasProblems();

    [Fact]
    public void WhatIsShown_DoesNotDependOnTheOrderOfAnswers()
    {
        Scenario OfThree() => Scenario.Of(
            Single("Q1"), Single("Q2", when: "Q1 = 'a'"), Single("Q3", when: "Q2 = 'a' or Q1 = 'b'"), FreeText("Q4", when: "Q3 = 'a' and Q2 = 'a'"));

        OfThree().Answer("Q1", "a").Answer("Q2", "a").Answer("Q3", "a").Shows("Q1 Q2 Q3 Q4");
        OfThree().Answer("Q3", "a").Answer("Q2", "a").Answer("Q1", "a").Shows("Q1 Q2 Q3 Q4");
        OfThree().Answer("Q2", "a").Answer("Q1", "b").Answer("Q3", "a").Answer("Q1", "a").Shows("Q1 Q2 Q3 Q4");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\t\u3000")]
    [InlineData(null)]
    public void Answer_Blank_ClearsAnyKindOfField(string? blank)
    {
        Scenario story = Scenario.Of(Single("Q1"), Multi("Q2"), Number("Q3"), FreeText("Q4"), Matrix("Q5", "1", new NumberEntry()))
            .Answer("Q1", "a").Answer("Q2", ["a"]).Answer("Q3", 3).Answer("Q4", "text").Answer("Q5.1", 1);
        foreach (string path in story.Session.Survey.FieldPaths)
            story.Answer(path, blank).IsTaken().Holds(path, default);

        Assert.Empty(story.Submit().Answers);
    }

    [Fact]
    public void Answer_EmptyList_ClearsAnyKindOfField() =>
        Scenario.Of(Single("Q1"), Multi("Q2"), Number("Q3"), FreeText("Q4"))
            .Answer("Q1", "a").Answer("Q2", ["a"]).Answer("Q3", 3).Answer("Q4", "text")
            .Answer("Q1", []).IsTaken().Answer("Q2", []).IsTaken().Answer("Q3", []).IsTaken().Answer("Q4", []).IsTaken()
            .Holds("Q1", default).Holds("Q2", default).Holds("Q3", default).Holds("Q4", default);

    [Fact]
    public void Zero_IsAnAnswer() =>
        Scenario.Of(Number("Q1").Required(), FreeText("Q2", when: "answered(Q1)"))
            .Answer("Q1", 0).HasProblems().Shows("Q1 Q2");

    [Fact]
    public void Condition_OnALaterField_Works() =>
        Scenario.Of(FreeText("Q1", when: "Q2 = 'a'"), Single("Q2"))
            .Shows("Q2")
            .Answer("Q2", "a").Shows("Q1 Q2");

    [Fact]
    public void OptionSet_WithConditions_ServesEveryChoice()
    {
        SurveyDefinition definition = SurveyOf(
            Single("Q1"), Question("Q2", new SingleChoice { OptionSet = "set" }), Question("Q3", new MultiChoice { OptionSet = "set" })) with
        {
            OptionSets = [new("set", [new Option("x", "x"), new Option("y", "y") { VisibleWhen = "Q1 = 'a'" }])],
        };

        Scenario.Of(definition)
            .Answer("Q2", "y").Answer("Q3", ["x", "y"]).Holds("Q2", default).Holds("Q3", ["x"])
            .Answer("Q1", "a").Holds("Q2", "y").Holds("Q3", ["x", "y"]);
    }

    [Fact]
    public void RequiredWhen_RaisesTheRequirementOfEveryShownRow() =>
        Scenario.Of(
                Single("Q1"),
                Matrix("Q2", "1 2 3", SingleOf("x y")).Specifying("y").RowWhen("2", "Q1 = 'b'").RequiredWhen("Q1 = 'a' or Q1 = 'b'"))
            .HasProblems()
            .Answer("Q1", "a").HasProblems("required Q2.1", "required Q2.3")
            .Answer("Q1", "b").HasProblems("required Q2.1", "required Q2.2", "required Q2.3")
            .Answer("Q2.1", "y").HasProblems("required Q2.2", "required Q2.3");

    [Fact]
    public void RequiredWhen_MayReferToItsOwnField() =>
        Scenario.Of(Multi("Q1").RequiredWhen("not answered(Q2)"), Multi("Q2").RequiredWhen("not answered(Q1)"))
            .HasProblems("required Q1", "required Q2")
            .Answer("Q2", ["a"]).HasProblems();

    [Fact]
    public void Requested_Blank_IsAWarning()
    {
        Scenario story = Scenario.Of(FreeText("Q1") with { Requirement = Requirement.Requested }).HasProblems("requested Q1");

        Assert.Equal(ProblemSeverity.Warning, Assert.Single(story.Session.Check()).Severity);
        Assert.Empty(story.Submit().Answers);
    }

    [Fact]
    public void SpecifyText_Required_IsRequiredOnlyWhilePicked() =>
        Scenario.Of(Multi("Q1").Specifying("c", new Specify { Requirement = Requirement.Required }))
            .HasProblems()
            .Answer("Q1", ["c"]).HasProblems("required Q1.c")
            .Answer("Q1.c", "so").HasProblems();
}
