namespace SurveyEngine.Testing.Tests;

public sealed class RandomDefinitionTests
{
    private static SurveyInvariantList Invariants => SurveyInvariants.All(SurveyGen.Definitions());

    [Fact]
    public void Invariants_OfSomeDefinitions_Hold() => Invariants.Check(200);

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Invariants_OfAnyDefinition_Hold() => Invariants.Check(1_000);
}
