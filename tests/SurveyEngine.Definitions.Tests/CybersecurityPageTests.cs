namespace SurveyEngine.Definitions.Tests;

/// <summary>The questionnaire, a page at a time.</summary>
public sealed class CybersecurityPageTests
{
    [Fact]
    public void View_OfAPage_CostsAFractionOfTheWhole()
    {
        SurveySession session = Scenario.Play(CybersecuritySurvey.Survey, "Q1-1.*=a");
        SurveyView whole = session.View("en");
        long cost = Allocation.Least(() => whole = session.View("en"));

        long pages = 0;
        foreach (SectionView section in whole.Sections)
        {
            PageView? page = null;
            long pageCost = Allocation.Least(() => page = session.View("en", section.Id));
            Assert.Equal(section, page!.Section);
            Assert.InRange(pageCost, 1, cost * 2 / 3);
            pages += pageCost;
        }

        Assert.InRange(pages, cost / 2, cost * 11 / 10);
    }
}
