namespace SurveyEngine.Testing.Tests;

public sealed class RandomDefinitionTests
{
    private const int Definitions = 1_000;

    [Fact]
    public void Invariants_OfAnyDefinition_Hold() => SurveyInvariants.All(SurveyGen.Definitions()).Check(Definitions);
}
