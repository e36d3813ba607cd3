using System.Collections;
using SurveyEngine.Model;
using SurveyEngine.Testing.Invariants;

namespace SurveyEngine.Testing;

/// <summary>Invariants, ready to be checked one by one or all together.</summary>
public sealed class SurveyInvariantList : IReadOnlyList<SurveyInvariant>
{
    private readonly IReadOnlyList<Invariant> _known;
    private readonly Subject _subject;
    private readonly ValueList<SurveyInvariant> _invariants;

    internal SurveyInvariantList(IReadOnlyList<Invariant> known, Subject subject)
    {
        _known = known;
        _subject = subject;
        _invariants = [.. known.Select(invariant => new SurveyInvariant(invariant, subject))];
    }

    /// <inheritdoc/>
    public int Count => _invariants.Count;

    /// <inheritdoc/>
    public SurveyInvariant this[int index] => _invariants[index];

    /// <summary>The invariant of that name.</summary>
    /// <param name="name">One of <see cref="SurveyInvariants.Names"/>.</param>
    /// <exception cref="ArgumentException">There is no such invariant.</exception>
    public SurveyInvariant this[string name] =>
        _invariants.FirstOrDefault(invariant => invariant.Name == name)
        ?? throw new ArgumentException($"There is no invariant \"{name}\".", nameof(name));

    /// <summary>Checks all of them, on the same respondents; those that are not applicable to the survey are passed over.</summary>
    /// <param name="cases">
    /// How many respondents; null: 200. They are the same ones in each run, unless the environment variable
    /// <c>SURVEYENGINE_CASES</c> gives another number: then they are others each time.
    /// </param>
    /// <exception cref="PropertyException">
    /// One does not hold, and the message tells the story of the smallest case found, with the seed to run it again; or the cases
    /// did not reach what they are to reach.
    /// </exception>
    public void Check(int? cases = null)
    {
        Invariant[] applicable = [.. _known.Where(invariant => _subject.WhyNot(invariant.Needs) is null)];
        new JointRun(_subject, applicable).Check(cases, RunSettings.OfTheEnvironment);
    }

    /// <inheritdoc/>
    public IEnumerator<SurveyInvariant> GetEnumerator() => _invariants.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
