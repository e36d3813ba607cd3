namespace SurveyEngine.Definitions.Tests;

public sealed class BuiltInSurveysTests
{
    [Fact]
    public void Find_EachId_GivesThatSurvey()
    {
        Assert.NotEmpty(BuiltInSurveys.All);
        Assert.All(BuiltInSurveys.All, survey => Assert.Same(survey, BuiltInSurveys.Find(survey.Definition.Id)));
    }

    [Fact]
    public void Find_UnknownId_GivesNull()
    {
        Assert.Null(BuiltInSurveys.Find("JMA-cybersecurity"));
    }
}
