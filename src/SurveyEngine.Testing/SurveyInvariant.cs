using SurveyEngine.Model;
using SurveyEngine.Testing.Invariants;

namespace SurveyEngine.Testing;

/// <summary>A statement that must hold for a survey, whatever its respondents do.</summary>
public sealed class SurveyInvariant
{
    private readonly Invariant _invariant;
    private readonly SurveySource _source;

    internal SurveyInvariant(Invariant invariant, SurveySource source)
    {
        _invariant = invariant;
        _source = source;
        Classification = [.. invariant.Classification.Where(reaches => source.WhyNot(reaches.Needs) is null).Select(reaches => reaches.Label)];
    }

    /// <summary>The name.</summary>
    public string Name => _invariant.Name;

    /// <summary>The statement, in one sentence.</summary>
    public string Description => _invariant.Description;

    /// <summary>What the cases must reach; a run that misses one of these is vacuous, and fails.</summary>
    public ValueList<string> Classification { get; }

    /// <summary>The reason why it says nothing about this survey ("it has no matrix with two rows"); null when it is applicable.</summary>
    public string? NotApplicable => _source.WhyNot(_invariant.Needs);

    /// <summary>Checks the statement; does nothing when it is not applicable.</summary>
    /// <param name="cases">
    /// The number of respondents; null: 200. They are the same in each run, unless the environment variable <c>SURVEYENGINE_CASES</c>
    /// gives another number: then they are others each time. An invariant that compiles changed definitions takes the first 20 and every
    /// hundredth, when it is checked on one survey.
    /// </param>
    /// <exception cref="PropertyException">
    /// It does not hold, and the message tells the story of the smallest case found, with the seed to run it again; or the cases did not
    /// reach what they must reach.
    /// </exception>
    public void Check(int? cases = null)
    {
        if (NotApplicable is null)
            new InvariantRun(_source, [_invariant]).Check(cases, RunSettings.OfTheEnvironment);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
