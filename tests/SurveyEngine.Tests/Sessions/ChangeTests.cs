using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>What an answer does: what appears, what disappears, and what is said of it.</summary>
public sealed class ChangeTests
{
    [Fact]
    public void Change_OfNothing_IsEmpty() =>
        Scenario.Of(Single("Q1"), FreeText("Q2", when: "Q1 = 'a'"))
            .Answer("Q1", "b").IsTaken().Flips("", "").Reports();

    [Fact]
    public void Change_ShownAndHidden_StandInDefinitionOrder() =>
        Scenario.Of(
                Single("Q1"), FreeText("Q2", when: "Q1 = 'a' and not answered(Q5)"), FreeText("Q3", when: "Q1 = 'b'"),
                FreeText("Q4", when: "Q1 = 'a'"), FreeText("Q5", when: "Q1 = 'b'"))
            .Answer("Q1", "a").Flips("Q2 Q4", "")
            .Answer("Q1", "b").Flips("Q3 Q5", "Q2 Q4");

    [Fact]
    public void Change_ThatComesBackToWhereItWas_IsNoChange() =>
        Scenario.Of(Single("Q1"), Single("Q2", when: "Q1 = 'a'"), FreeText("Q3", when: "Q1 = 'b' or Q2 = 'a'"))
            .Answer("Q2", "a").Answer("Q1", "a").Flips("Q2 Q3", "")
            .Answer("Q1", "b").Flips("", "Q2");

    [Fact]
    public void Change_OfAHiddenField_ShowsNothing() =>
        Scenario.Of(Single("Q1"), Single("Q2", when: "Q1 = 'a'"), FreeText("Q3", when: "Q2 = 'b'"))
            .Answer("Q2", "b").IsTaken().Flips("", "").Reports();

    [Fact]
    public void Change_ReportsTheFieldAlone() =>
        Scenario.Of(Number("Q1").Required(), Question("Q2", new NumberEntry { Max = 10 }).Required())
            .Answer("Q2", 11).Reports("above_maximum Q2")
            .Clear("Q2").Reports("required Q2")
            .Answer("Q2", 10).Reports();

    [Fact]
    public void Refusal_LeavesTheSessionAsItWas() =>
        Scenario.Of(Single("Q1"), FreeText("Q2", when: "Q1 = 'a'"))
            .Answer("Q1", "a")
            .Answer("Q1", "z").IsRefused("unknown_option Q1").Holds("Q1", "a").Shows("Q1 Q2")
            .Answer("Q1", 1).IsRefused("wrong_type Q1").Holds("Q1", "a")
            .Answer("Q9", "a").IsRefused("unknown_field Q9")
            .Answer("Q2", "ok").Answer("Q2", "\u0000").IsRefused("malformed_text Q2").Holds("Q2", "ok");

    [Fact]
    public void Progress_CountsFields()
    {
        Scenario story = Scenario.Of(Single("Q1").Required(), FreeText("Q2", when: "Q1 = 'a'").Required(), Multi("Q3").Specifying("c"));

        Assert.Equal(Progress(2, 0, 1), story.Session.Progress);
        story.Answer("Q1", "a").Answer("Q3", ["c"]);
        Assert.Equal(Progress(4, 2, 1), story.Session.Progress);
        story.Answer("Q2", "x").Answer("Q3.c", "y");
        Assert.Equal(Progress(4, 4, 0), story.Session.Progress);
        story.Answer("Q1", "b");
        Assert.Equal(Progress(3, 3, 0), story.Session.Progress);
    }

    [Fact]
    public void Rule_ThatDoesNotHold_IsOneProblemAtItsFirstField()
    {
        SurveyDefinition definition = SurveyOf(Number("Q1"), Number("Q2"), FreeText("Q3", when: "Q1 > 100")) with
        {
            Rules =
            [
                new Rule { Id = "R1", When = "answered(Q1)", Assert = "Q2 <= Q1", Fields = ["Q2", "Q1"], Message = "Part of the whole." },
                new Rule { Id = "R2", Assert = "false", Fields = ["Q3"], Message = "Never." },
            ],
        };
        Scenario story = Scenario.Of(definition).HasProblems();

        story.Answer("Q1", 10).HasProblems("rule Q2").Answer("Q2", 11).HasProblems("rule Q2");
        var problem = Assert.Single(story.Session.Check());
        Assert.Equal("Part of the whole.", problem.Message("ja"));
        Assert.Equal("R1", problem["rule"]);
        Assert.Equal(["Q1"], Assert.IsAssignableFrom<IEnumerable<string>>(problem["fields"]));
        story.Answer("Q1", 101).HasProblems("rule Q3").Answer("Q2", 102).HasProblems("rule Q2", "rule Q3");
    }

    private static SurveyProgress Progress(int shown, int answered, int requiredBlank) =>
        new() { ShownCount = shown, AnsweredCount = answered, RequiredBlankCount = requiredBlank };
}
