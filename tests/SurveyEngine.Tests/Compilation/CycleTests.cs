using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>What is shown must not depend on itself, through any chain; a cycle is named whole.</summary>
public sealed class CycleTests
{
    [Fact]
    public void Question_OnItself_IsACycle() =>
        IsCycle(SurveyOf(FreeText("Q1", "answered(Q1)")), "Q1 → Q1", "$.sections[0].items[0].visibleWhen");

    [Fact]
    public void TwoQuestions_OnEachOther_AreACycle() =>
        IsCycle(SurveyOf(FreeText("Q1", "answered(Q2)"), FreeText("Q2", "answered(Q1)")), "Q1 → Q2 → Q1", "$.sections[0].items[0].visibleWhen");

    [Fact]
    public void ThreeQuestions_OnEachOther_AreACycle() =>
        IsCycle(
            SurveyOf(FreeText("Q0"), FreeText("Q1", "answered(Q2) and answered(Q0)"), FreeText("Q2", "answered(Q3)"), FreeText("Q3", "not answered(Q1)")),
            "Q1 → Q2 → Q3 → Q1",
            "$.sections[0].items[1].visibleWhen");

    [Fact]
    public void Cycle_BesideOtherErrors_IsReportedWithThem()
    {
        IReadOnlyList<Problem> problems = Survey
            .Compile(SurveyOf(FreeText("Q1", "answered(Q2)"), FreeText("Q2", "answered(Q1)"), FreeText("Q3", "answered(Q9"), FreeText("Q4", "answered(Zzzz)")))
            .Problems;

        Assert.Equal([ProblemCodes.ConditionSyntax, ProblemCodes.UnknownName, ProblemCodes.Cycle], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void ForwardReference_BesideACycle_IsStillWarnedOf() => Assert.Equal(
        ["cycle $.sections[0].items[0].visibleWhen", "forward_reference $.sections[0].items[2].visibleWhen"],
        Survey
            .Compile(SurveyOf(
                FreeText("Q1", "answered(Q2)"), FreeText("Q2", "answered(Q1)"), FreeText("Q3", "answered(Q4)"), FreeText("Q4")))
            .Problems.Select(problem => $"{problem.Code} {problem.Path}"));

    [Fact]
    public void Section_OnItsOwnQuestion_IsACycle() =>
        IsCycle(SectionsOf(Section("S1", "answered(Q1)", Section("S2", null, FreeText("Q1")))), "S1 → Q1 → S1", "$.sections[0].visibleWhen");

    [Fact]
    public void Question_OnAnotherInASectionThatDependsOnIt_IsACycle() =>
        IsCycle(
            SectionsOf(Section("S1", null, FreeText("Q1", "answered(Q2)")), Section("S2", "answered(Q1)", FreeText("Q2"))),
            "Q1 → Q2 → S2 → Q1",
            "$.sections[0].items[0].visibleWhen");

    [Fact]
    public void Row_OnItsOwnAnswer_IsACycle() =>
        IsCycle(
            SurveyOf(Matrix("Q1", "1 2", new TextEntry()).RowWhen("2", "answered(Q1.2)")),
            "Q1.2 → Q1.2",
            "$.sections[0].items[0].rows[1].visibleWhen");

    [Fact]
    public void Row_OnItsWholeMatrix_IsACycle() =>
        IsCycle(
            SurveyOf(Matrix("Q1", "1 2", new TextEntry()).RowWhen("2", "answered(Q1)")),
            "Q1.2 → Q1 → Q1.2",
            "$.sections[0].items[0].rows[1].visibleWhen");

    [Fact]
    public void Row_OnAnEarlierRow_IsNoCycle() =>
        Assert.Empty(Survey.Compile(SurveyOf(Matrix("Q1", "1 2", new TextEntry()).RowWhen("2", "answered(Q1.1)"))).Problems);

    [Fact]
    public void Option_OnItsOwnChoice_IsACycle() =>
        IsCycle(
            SurveyOf(Multi("Q1").OptionWhen("b", "Q1 has 'a'")), "Q1.b → Q1 → Q1.b", "$.sections[0].items[0].options[1].visibleWhen");

    [Fact]
    public void Option_OnItsOwnSpecifyText_IsACycle() =>
        IsCycle(
            SurveyOf(Multi("Q1").Specifying("b").OptionWhen("b", "Q1.b = 'x'")),
            "Q1.b → Q1 → Q1.b",
            "$.sections[0].items[0].options[1].visibleWhen");

    [Fact]
    public void Question_OnASpecifyTextThatDependsOnIt_IsACycle() =>
        IsCycle(
            SurveyOf(Single("Q1", when: "answered(Q2)").Specifying("b"), FreeText("Q2", "answered(Q1.b)")),
            "Q1 → Q2 → Q1.b → Q1",
            "$.sections[0].items[0].visibleWhen");

    [Fact]
    public void OptionSet_OnAChoiceThatUsesIt_IsACycle()
    {
        SurveyDefinition definition = SurveyOf(Question("Q1", new SingleChoice { OptionSet = "set" })) with
        {
            OptionSets = [new("set", [new Option("x", "x"), new Option("y", "y") { VisibleWhen = "Q1 = 'x'" }])],
        };

        IsCycle(definition, "set.y → Q1 → set.y", "$.optionSets.set[1].visibleWhen");
    }

    [Fact]
    public void SeparateCycles_AreReportedEach() =>
        Assert.Equal(
            ["Q1 → Q1", "Q2 → Q3 → Q2"],
            Survey.Compile(SurveyOf(FreeText("Q1", "answered(Q1)"), FreeText("Q2", "answered(Q3)"), FreeText("Q3", "answered(Q2)")))
                .Problems.Where(problem => problem.Code == ProblemCodes.Cycle).Select(problem => problem["chain"]));

    [Fact]
    public void CyclesThatShareAQuestion_AreOneProblemWithAllMembers()
    {
        Problem problem = Assert.Single(
            Survey.Compile(SurveyOf(FreeText("Q1", "answered(Q2) or answered(Q3)"), FreeText("Q2", "answered(Q1)"), FreeText("Q3", "answered(Q1)"))).Problems);

        Assert.Equal(["Q1", "Q2", "Q3"], Assert.IsAssignableFrom<IEnumerable<string>>(problem["members"]).Order());
    }

    [Fact]
    public void CalculatedFields_OnEachOther_AreACycleOfWhatIsCalculated()
    {
        SurveyDefinition definition = SurveyOf(Number("a") with { Calculated = "b + 1" }, Number("b") with { Calculated = "a + 1" });

        IsCycle(definition, "a (calculated) → b (calculated) → a (calculated)", "$.sections[0].items[0].calculated");
        Problem problem = Survey.Compile(definition).Problems[0];
        Assert.Equal("What is calculated depends on itself: a (calculated) → b (calculated) → a (calculated).", problem.Message("en"));
        Assert.Equal("計算式が循環しています（a (calculated) → b (calculated) → a (calculated)）。", problem.Message("ja"));
    }

    [Fact]
    public void Calculation_OnItself_IsACycle() =>
        IsCycle(SurveyOf(Number("a") with { Calculated = "a + 1" }), "a (calculated) → a (calculated)", "$.sections[0].items[0].calculated");

    [Fact]
    public void Condition_OnADefaultThatReadsWhatItShows_NamesTheKindOfEach()
    {
        SurveyDefinition definition = SurveyOf(Number("a", "c > 1"), Number("b") with { Calculated = "a + 1" }, Number("c") with { Default = "b" });

        IsCycle(definition, "a (visibleWhen) → c (default) → b (calculated) → a (visibleWhen)", "$.sections[0].items[0].visibleWhen");
        Assert.StartsWith("What is shown and calculated depends on itself: ", Survey.Compile(definition).Problems[0].Message("en"), StringComparison.Ordinal);
        Assert.StartsWith("表示条件と計算式が循環しています", Survey.Compile(definition).Problems[0].Message("ja"), StringComparison.Ordinal);
    }

    [Fact]
    public void Default_BehindItsOwnCondition_IsNamedByTheConditionAlone() => IsCycle(
        SurveyOf(Number("a", "b > 1") with { Default = "1" }, Number("b") with { Calculated = "a" }),
        "a (visibleWhen) → b (calculated) → a (visibleWhen)",
        "$.sections[0].items[0].visibleWhen");

    [Fact]
    public void RequiredWhenAndRules_OnEachOther_AreNoCycle()
    {
        SurveyDefinition definition = SurveyOf(FreeText("Q1").RequiredWhen("not answered(Q2)"), FreeText("Q2").RequiredWhen("not answered(Q1)")) with
        {
            Rules = [new Rule { Id = "R1", Assert = "Q1 != Q2 or answered(Q1)", Fields = ["Q1", "Q2"], Message = "…" }],
        };

        Assert.Empty(Survey.Compile(definition).Problems);
    }

    private static void IsCycle(SurveyDefinition definition, string chain, string path)
    {
        Outcome<Survey> outcome = Survey.Compile(definition);

        Problem problem = Assert.Single(outcome.Problems);
        Assert.Equal((ProblemCodes.Cycle, chain, path), (problem.Code, problem["chain"], problem.Path));
        Assert.False(outcome.IsSuccess);
    }
}
