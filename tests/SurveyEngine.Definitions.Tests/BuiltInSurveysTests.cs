namespace SurveyEngine.Definitions.Tests;

public sealed class BuiltInSurveysTests
{
    [Fact]
    public void Find_EachId_GivesThatSurvey()
    {
        Assert.Equal(["jma-cybersecurity", "phq-9", "clinic-visit"], BuiltInSurveys.All.Select(survey => survey.Id));
        Assert.All(BuiltInSurveys.All, survey => Assert.Same(survey, BuiltInSurveys.Find(survey.Definition.Id)));
    }

    [Fact]
    public void Find_UnknownId_GivesNull()
    {
        Assert.Null(BuiltInSurveys.Find("JMA-cybersecurity"));
    }
}
