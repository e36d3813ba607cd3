using SurveyEngine.Definitions;

namespace SurveyEngine.Testing.Tests;

public sealed class BuiltInSurveyTests
{
    [Fact]
    public void Invariants_OfTheQuestionnaire_HoldForSomeRespondents() => SurveyInvariants.Check(CybersecuritySurvey.WithConsistencyRules);

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Invariants_OfTheQuestionnaire_Hold() => SurveyInvariants.Check(CybersecuritySurvey.WithConsistencyRules, 3_000);
}
