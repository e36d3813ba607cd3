using SurveyEngine.Model;
using SurveyEngine.Testing.Invariants;

namespace SurveyEngine.Testing;

/// <summary>Something that must hold for a survey whatever its respondents do, ready to be checked.</summary>
public sealed class SurveyInvariant
{
    private readonly Invariant _invariant;
    private readonly Subject _subject;

    internal SurveyInvariant(Invariant invariant, Subject subject)
    {
        _invariant = invariant;
        _subject = subject;
        Classification = [.. invariant.Classification.Where(reaches => subject.WhyNot(reaches.Needs) is null).Select(reaches => reaches.Label)];
    }

    /// <summary>What it is called.</summary>
    public string Name => _invariant.Name;

    /// <summary>What holds, in one sentence.</summary>
    public string Description => _invariant.Description;

    /// <summary>What the cases must reach: a run that misses one of these is vacuous, and fails.</summary>
    public ValueList<string> Classification { get; }

    /// <summary>Why it says nothing about this survey ("it has no matrix with two rows"); null when it does.</summary>
    public string? NotApplicable => _subject.WhyNot(_invariant.Needs);

    /// <summary>Checks it; does nothing where it is not applicable.</summary>
    /// <param name="cases">
    /// How many respondents; null: 200. They are the same ones in each run, unless the environment variable
    /// <c>SURVEYENGINE_CASES</c> gives another number: then they are others each time. An invariant that compiles changed
    /// definitions takes the first 20 and every hundredth, when it is checked on one survey.
    /// </param>
    /// <exception cref="PropertyException">
    /// It does not hold, and the message tells the story of the smallest case found, with the seed to run it again; or the cases
    /// did not reach what they are to reach.
    /// </exception>
    public void Check(int? cases = null)
    {
        if (NotApplicable is null)
            new JointRun(_subject, [_invariant]).Check(cases, RunSettings.OfTheEnvironment);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
