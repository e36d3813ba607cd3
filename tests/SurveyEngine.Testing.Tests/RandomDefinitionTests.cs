namespace SurveyEngine.Testing.Tests;

public sealed class RandomDefinitionTests
{
    [Fact]
    public void Invariants_OfSomeDefinitions_Hold() => SurveyInvariants.Check(SurveyGen.Definitions(), 200);

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Invariants_OfAnyDefinition_Hold() => SurveyInvariants.Check(SurveyGen.Definitions(), 1_000);
}
