using SurveyEngine.Definitions;

namespace SurveyEngine.Testing.Tests;

public sealed class BuiltInSurveyTests
{
    private const int Respondents = 10_000;

    [Fact]
    public void Invariants_OfTheQuestionnaire_Hold() => SurveyInvariants.All(CybersecuritySurvey.WithConsistencyRules()).Check(Respondents);
}
