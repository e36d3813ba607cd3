namespace SurveyEngine.Testing.Invariants;

/// <summary>One of each cast, for all invariants at once.</summary>
internal sealed record Pair(Trial Anybody, Trial Finisher)
{
    /// <summary>The one whose story is to be told; set when an invariant fails.</summary>
    public Trial? Failed { get; set; }

    public Trial Of(Cast cast) => cast == Cast.Finishers ? Finisher : Anybody;

    public Pair With(Cast cast, Trial trial) => new(cast == Cast.Finishers ? Anybody : trial, cast == Cast.Finishers ? trial : Finisher);

    public override string ToString() => (Failed ?? Anybody).ToString();
}
