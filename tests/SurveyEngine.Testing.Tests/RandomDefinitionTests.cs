namespace SurveyEngine.Testing.Tests;

public sealed class RandomDefinitionTests
{
    private const int Definitions = 1_000;

    public static TheoryData<string> Invariants => new(SurveyInvariants.Names);

    [Theory]
    [MemberData(nameof(Invariants))]
    public void Invariant_OfAnyDefinition_Holds(string name) =>
        SurveyInvariants.All(SurveyGen.Definitions())[name].Check(Definitions);
}
