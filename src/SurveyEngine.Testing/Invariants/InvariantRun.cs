using System.Globalization;
using FsCheck.Fluent;

namespace SurveyEngine.Testing.Invariants;

/// <summary>
/// Checks several invariants on the same cases, so that respondents and surveys are generated once. Cases are made smaller for the first
/// invariant that fails.
/// </summary>
internal sealed class InvariantRun(SurveySource source, IReadOnlyList<Invariant> invariants)
{
    private readonly Dictionary<(Invariant Invariant, string Label), int> _seen = [];
    private Invariant? _failing;
    private int _cases;

    public void Check(int? cases, RunSettings settings)
    {
        try
        {
            new PropertyRun<CasePair>(Try, []).Check(Arb.From(source.Pairs(), Shrink), cases, settings);
        }
        catch (PropertyException exception) when (_failing is not null)
        {
            throw Named(_failing, exception);
        }

        if (settings.Replay is null)
            FailWhenVacuous();
    }

    /// <summary>The failure of an invariant, with its name and statement.</summary>
    public static PropertyException Named(Invariant invariant, PropertyException exception) =>
        new($"{invariant.Name}: {invariant.Description}\n{exception.Message}", exception.InnerException);

    private void Try(CasePair pair)
    {
        if (_failing is not null)
        {
            Try(pair, _failing);
            return;
        }

        foreach (Invariant invariant in invariants)
        {
            if (source.IsDue(invariant, _cases))
                Try(pair, invariant);
        }

        _cases++;
    }

    private void Try(CasePair pair, Invariant invariant)
    {
        TestCase testCase = pair.Of(invariant.Respondents).Anew();
        try
        {
            invariant.Body(testCase);
        }
        catch
        {
            _failing = invariant;
            pair.Failed = testCase;
            throw;
        }

        foreach (Invariant.Reaches reaches in invariant.Classification.Where(reaches => testCase.HasSeen(reaches.Label)))
            _seen[(invariant, reaches.Label)] = _seen.GetValueOrDefault((invariant, reaches.Label)) + 1;
    }

    /// <summary>The smaller cases; FsCheck asks for them before the case runs, and enumerates them after it has failed.</summary>
    private IEnumerable<CasePair> Shrink(CasePair pair)
    {
        if (_failing is not { Respondents: var kind })
            yield break;

        foreach (TestCase testCase in source.Cases(kind).Shrinker(pair.Of(kind)))
            yield return pair.With(kind, testCase);
    }

    private void FailWhenVacuous()
    {
        string[] missed =
        [
            .. from invariant in invariants
               from reaches in invariant.Classification
               where source.WhyNot(reaches.Needs) is null && !_seen.ContainsKey((invariant, reaches.Label))
               select string.Create(CultureInfo.InvariantCulture, $"{invariant.Name} is vacuous: \"{reaches.Label}\" was seen in 0 of {_cases} cases."),
        ];
        if (missed.Length > 0)
            throw new PropertyException(string.Join('\n', missed));
    }
}
