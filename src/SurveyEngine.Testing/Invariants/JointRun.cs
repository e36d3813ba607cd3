using System.Globalization;
using FsCheck.Fluent;

namespace SurveyEngine.Testing.Invariants;

/// <summary>
/// Checks many invariants on the same cases, so that respondents and surveys are made once. The first invariant that fails is
/// the one that cases are made smaller for.
/// </summary>
internal sealed class JointRun(Subject subject, IReadOnlyList<Invariant> invariants)
{
    private readonly Dictionary<(Invariant Invariant, string Label), int> _seen = [];
    private Invariant? _failing;
    private int _cases;

    public void Check(int? cases, RunSettings settings)
    {
        try
        {
            new PropertyRun<Pair>(Try, []).Check(Arb.From(subject.Pairs(), Shrink), cases, settings);
        }
        catch (PropertyException exception) when (_failing is not null)
        {
            throw Named(_failing, exception);
        }

        if (settings.Replay is null)
            FailWhenVacuous();
    }

    /// <summary>The failure of an invariant, with what it says.</summary>
    public static PropertyException Named(Invariant invariant, PropertyException exception) =>
        new($"{invariant.Name}: {invariant.Description}\n{exception.Message}", exception.InnerException);

    private void Try(Pair pair)
    {
        if (_failing is not null)
        {
            Try(pair, _failing);
            return;
        }

        foreach (Invariant invariant in invariants)
        {
            if (subject.IsDue(invariant, _cases))
                Try(pair, invariant);
        }

        _cases++;
    }

    private void Try(Pair pair, Invariant invariant)
    {
        Trial trial = pair.Of(invariant.Cast).Anew();
        try
        {
            invariant.Body(trial);
        }
        catch
        {
            _failing = invariant;
            pair.Failed = trial;
            throw;
        }

        foreach (Invariant.Reaches reaches in invariant.Classification.Where(reaches => trial.HasSeen(reaches.Label)))
            _seen[(invariant, reaches.Label)] = _seen.GetValueOrDefault((invariant, reaches.Label)) + 1;
    }

    /// <summary>FsCheck asks for this before the case has run, and looks into it after the case has failed.</summary>
    private IEnumerable<Pair> Shrink(Pair pair)
    {
        if (_failing is not { Cast: var cast })
            yield break;

        foreach (Trial trial in subject.Trials(cast).Shrinker(pair.Of(cast)))
            yield return pair.With(cast, trial);
    }

    private void FailWhenVacuous()
    {
        string[] missed =
        [
            .. from invariant in invariants
               from reaches in invariant.Classification
               where subject.WhyNot(reaches.Needs) is null && !_seen.ContainsKey((invariant, reaches.Label))
               select string.Create(CultureInfo.InvariantCulture, $"{invariant.Name} is vacuous: \"{reaches.Label}\" was seen in 0 of {_cases} cases."),
        ];
        if (missed.Length > 0)
            throw new PropertyException(string.Join('\n', missed));
    }
}
