namespace SurveyEngine.Testing.Invariants;

/// <summary>A case with a respondent of each kind, for all invariants at once.</summary>
internal sealed record CasePair(TestCase Any, TestCase Valid)
{
    /// <summary>The case whose story is told; set when an invariant fails.</summary>
    public TestCase? Failed { get; set; }

    public TestCase Of(RespondentKind kind) => kind == RespondentKind.Valid ? Valid : Any;

    public CasePair With(RespondentKind kind, TestCase testCase) =>
        kind == RespondentKind.Valid ? new CasePair(Any, testCase) : new CasePair(testCase, Valid);

    public override string ToString() => (Failed ?? Any).ToString();
}
