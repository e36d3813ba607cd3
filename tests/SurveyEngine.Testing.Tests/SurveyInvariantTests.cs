using SurveyEngine.Definitions;
using SurveyEngine.Model;
using SurveyEngine.Testing.Invariants;

namespace SurveyEngine.Testing.Tests;

public sealed class SurveyInvariantTests
{
    private static readonly RunSettings Nothing = new(cases: null, replay: null);

    private static readonly Question Coffee = new()
    {
        Id = "Q1",
        Prompt = "Do you drink coffee?",
        Kind = new SingleChoice { Options = [new("y", "Yes"), new("n", "No")] },
    };

    private static readonly Question Cups = new()
    {
        Id = "Q2",
        Prompt = "How many cups?",
        Requirement = Requirement.Required,
        VisibleWhen = "Q1 = 'y'",
        Kind = new NumberEntry { Min = 0 },
    };

    [Fact]
    public void All_OfASmallSurvey_Hold() => SurveyInvariants.Check(SurveyOf(Coffee, Cups));

    [Fact]
    public void All_OfASurveyWithoutConditions_HoldOrAreNotApplicable()
    {
        Survey survey = SurveyOf(Coffee);

        SurveyInvariants.Check(survey);

        SurveyInvariant recomputing = Invariant(survey, "RecomputingGivesTheSame");
        Assert.Equal("nothing in it is shown on a condition", Invariant(survey, "EquivalentConditionsBehaveTheSame").NotApplicable);
        Assert.Null(recomputing.NotApplicable);
        Assert.DoesNotContain("an answer showed or hid fields", recomputing.Classification);
    }

    [Fact]
    public void All_OfASurveyWithoutFields_Hold() => SurveyInvariants.Check(SurveyOf());

    [Fact]
    public void Check_BranchThatNobodyReaches_IsVacuous()
    {
        Survey survey = SurveyOf(Coffee, Cups with { VisibleWhen = "Q1 = 'y' and Q1 = 'n'" });

        PropertyException failure = Assert.Throws<PropertyException>(() => Invariant(survey, "SameAnswersShowTheSame").Check());

        Assert.Contains("\"an answer showed or hid fields\" was seen in 0 of", failure.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> Names => [.. SurveyInvariants.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_InvariantThatReachesNothing_IsVacuous(string name)
    {
        Invariants.Invariant idle = SurveyInvariants.Known.Single(invariant => invariant.Name == name) with { Body = _ => { } };

        PropertyException failure = Assert.Throws<PropertyException>(
            () => new InvariantRun(new SurveySource(SurveyGen.Definitions()), [idle]).Check(cases: 3, Nothing));

        Assert.NotEmpty(idle.Classification);
        Assert.All(idle.Classification, reaches =>
            Assert.Contains($"{name} is vacuous: \"{reaches.Label}\" was seen in 0 of 3 cases.", failure.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_InvariantThatHoldsForRandomDefinitions_TellsTheDefinitionWhenItFails()
    {
        Invariants.Invariant wrong = new("NoMatrix", "There is no matrix.", testCase =>
            Expect.That(!testCase.Outline.Questions.Any(question => question.Kind is Matrix), "There is one."));

        PropertyException failure = Assert.Throws<PropertyException>(
            () => new InvariantRun(new SurveySource(SurveyGen.Definitions()), [wrong]).Check(cases: 100, Nothing));

        Assert.Contains("\nThere is one.\n  answers nothing\nIn the end\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains("\nin the survey\n{", failure.Message, StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"matrix\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Always_WhatDoesNotHold_TellsTheStoryOfTheSmallestCase()
    {
        PropertyException failure = Assert.Throws<PropertyException>(() => Properties.Always(
            SurveyOf(Coffee, Cups),
            session => Assert.False(session.IsShown("Q2"), "Nobody should be asked for cups.")));

        Assert.Matches(
            """
            ^Fails in case \d+, made smaller \d+ times\. Replay with SURVEYENGINE_REPLAY=\d+,\d+,\d+
            Nobody should be asked for cups\.
              1\. answers Q1 with 'y' - shows Q2
            In the end
              shown:  Q1 = 'y', Q2
              hidden: nothing that can change$
            """.ReplaceLineEndings("\n"),
            failure.Message);
    }

    [Fact]
    public void Story_OfASensitiveField_DoesNotTellItsAnswers()
    {
        var name = new Question { Id = "Name", Prompt = "Name?", Kind = new TextEntry { Sensitive = true } };
        var pick = new Question { Id = "Pick", Prompt = "Which?", Kind = new SingleChoice { Options = [new Option("Jane", "Jane")], Sensitive = true } };

        string story = new Respondent(
            SurveyOf(name, pick), [new Step.Answer("Name", "Jane"), new Step.Enter("Name", "Jane"), new Step.Toggle("Pick", "Jane"), new Step.Enter("Pick", "Jane?")]).ToString();

        Assert.DoesNotContain("Jane", story, StringComparison.Ordinal);
        Assert.StartsWith("  1. answers Name with '…'\n  2. types '…' into Name\n  3. clicks on '…' of Pick\n", story, StringComparison.Ordinal);
    }

    /// <summary>Of several invariants that do not hold: the first one is told, in the smallest survey and the shortest story.</summary>
    [Fact]
    public void Check_SeveralInvariantsThatDoNotHold_TellsTheStoryOfTheSmallestCase()
    {
        Invariants.Invariant fine = new("Fine", "All is well.", _ => { });
        Invariants.Invariant wrong = new("NobodyAnswersASingle", "Nobody answers a choice of one.", testCase =>
            Expect.That(!testCase.Drafts.Any(draft => testCase.Outline[draft.Key].Kind is SingleChoice), "Somebody did."));

        PropertyException failure = Assert.Throws<PropertyException>(
            () => new InvariantRun(new SurveySource(SurveyGen.Definitions()), [fine, wrong, wrong]).Check(1_000, Nothing));

        Assert.StartsWith("NobodyAnswersASingle: Nobody answers a choice of one.\nFails in case", failure.Message, StringComparison.Ordinal);
        Assert.Matches(@"\nSomebody did\.\n  1\. answers \S+ with \S+\nIn the end\n  shown:  \S+ = \S+\n  hidden: nothing that can change\nin the survey\n", failure.Message);
    }

    [Fact]
    public void All_OfASurvey_HasEachName() =>
        Assert.Equal(SurveyInvariants.Names, SurveyInvariants.All(CybersecuritySurvey.Survey).Select(invariant => invariant.Name));

    [Fact]
    public void Names_OfAll_AreDifferent() => Assert.Equal(SurveyInvariants.Names.Distinct(StringComparer.Ordinal), SurveyInvariants.Names);

    private static SurveyInvariant Invariant(Survey survey, string name) => SurveyInvariants.All(survey).Single(invariant => invariant.Name == name);

    private static Survey SurveyOf(params ReadOnlySpan<Question> questions) => Survey.Compile(new SurveyDefinition
    {
        Id = "coffee",
        Version = "1.0.0",
        Language = "en",
        Title = "Coffee at work",
        Sections = [new Section { Id = "S1", Title = "Habits", Items = [.. questions] }],
    }).Value;
}
