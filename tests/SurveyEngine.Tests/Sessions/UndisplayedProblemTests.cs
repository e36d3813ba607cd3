using System.Text.Json;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>A problem of a calculated field without a prompt is shown at its section.</summary>
public sealed class UndisplayedProblemTests
{
    private static readonly Question Total = Number("total") with
    {
        Prompt = null,
        Calculated = "a + b",
        Constraints = [new Constraint { Assert = "total = 100", Message = "Both make 100." }],
    };

    [Fact]
    public void View_ConstraintOnATotal_StandsAtItsSection()
    {
        SurveySession session = Scenario.Of(SectionsOf(Section("S1", null, Number("a"), Number("b"), Total) with { Title = "Shares" }, Section("S2", null, Number("c"))))
            .Answer("a", 60).Answer("b", 50).Session;

        SurveyView view = session.View("en");
        ProblemView problem = Assert.Single(view.Sections[0].Problems!);

        Assert.Equal(("constraint", "total", "Both make 100.", "Shares", "S1"), (problem.Code, problem.Path, problem.Message, problem.Label, problem.Section));
        Assert.Equal([problem], view.Problems);
        Assert.Null(view.Sections[1].Problems);
        Assert.Equal([problem], session.View("en", "S1")!.Section.Problems);
        Assert.Contains("\"items\":[{\"type\":\"question\"", view.ToJson(), StringComparison.Ordinal);
        Assert.Equal(1, view.ToJson().Split("\"problems\":[{\"code\":\"constraint\"").Length - 2);
        Assert.Equal(view.ToJson(), JsonSerializer.Deserialize<SurveyView>(view.ToJson())!.ToJson());
    }

    [Fact]
    public void View_TotalThatHolds_HasNoProblemsInJson()
    {
        SurveySession session = Scenario.Of(Number("a"), Number("b"), Total).Answer("a", 60).Answer("b", 40).Session;

        Assert.Null(session.View("en").Sections[0].Problems);
        Assert.Equal(3, session.View("en").ToJson().Split("\"problems\":[]").Length - 1);
    }

    [Fact]
    public void View_TotalsInASectionOfTheirOwn_StandAtTheSectionAround()
    {
        Scenario story = Scenario.Of(SectionsOf(Section("S1", null, Number("a"), Number("b"), Section("sums", null, Total)))).Answer("a", 60).Answer("b", 50);

        SectionView section = story.Session.View("en").Sections.Single();

        Assert.Equal(["a", "b"], section.Items.Select(item => item.Id));
        Assert.Equal(["total"], section.Problems!.Select(problem => problem.Path));
        Assert.Equal("sums", section.Problems![0].Label);
    }

    [Fact]
    public void View_MatrixOfTotals_StandsAtItsSectionWithEachRow()
    {
        Question totals = Matrix("totals", "1 2", new NumberEntry { Max = 5 }) with { Prompt = null, Calculated = "a * 3" };
        Scenario story = Scenario.Of(Number("a"), totals).Answer("a", 2);

        Assert.Equal(["totals.1", "totals.2"], story.Session.View("en").Sections[0].Problems!.Select(problem => problem.Path));
    }

    [Fact]
    public void View_CalculatedWithAPrompt_HasItsProblemsItself()
    {
        Scenario story = Scenario.Of(Number("a"), Number("b"), Total with { Prompt = "In all" }).Answer("a", 60).Answer("b", 50);

        SectionView section = story.Session.View("en").Sections[0];

        Assert.Null(section.Problems);
        Assert.Single(((QuestionView)section.Items[2]).Fields[0].Problems);
    }
}
