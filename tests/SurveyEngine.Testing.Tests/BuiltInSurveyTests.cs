using SurveyEngine.Definitions;

namespace SurveyEngine.Testing.Tests;

public sealed class BuiltInSurveyTests
{
    private const int Respondents = 10_000;

    public static TheoryData<string> Invariants => new(SurveyInvariants.Names);

    [Theory]
    [MemberData(nameof(Invariants))]
    public void Invariant_OfTheQuestionnaire_Holds(string name) =>
        SurveyInvariants.All(CybersecuritySurvey.WithConsistencyRules())[name].Check(Respondents);
}
