using SurveyEngine.Definitions;

namespace SurveyEngine.Testing.Tests;

public sealed class BuiltInSurveyTests
{
    private static SurveyInvariantList Invariants => SurveyInvariants.All(CybersecuritySurvey.WithConsistencyRules);

    [Fact]
    public void Invariants_OfTheQuestionnaire_HoldForSomeRespondents() => Invariants.Check();

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Invariants_OfTheQuestionnaire_Hold() => Invariants.Check(3_000);
}
