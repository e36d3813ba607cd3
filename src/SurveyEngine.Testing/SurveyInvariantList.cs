using System.Collections;
using SurveyEngine.Model;

namespace SurveyEngine.Testing;

/// <summary>Invariants, ready to be checked one by one or all together.</summary>
public sealed class SurveyInvariantList : IReadOnlyList<SurveyInvariant>
{
    private readonly ValueList<SurveyInvariant> _invariants;

    internal SurveyInvariantList(ValueList<SurveyInvariant> invariants) => _invariants = invariants;

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

    /// <summary>Checks all of them; those that are not applicable to the survey are passed over.</summary>
    /// <param name="cases">How many respondents each; null: 200. The environment variable <c>SURVEYENGINE_CASES</c> goes before it.</param>
    /// <exception cref="PropertyException">Some do not hold, or were not put to the test: the message tells about all of them.</exception>
    public void Check(int? cases = null)
    {
        var failures = new List<PropertyException>();
        foreach (SurveyInvariant invariant in _invariants)
        {
            try
            {
                invariant.Check(cases);
            }
            catch (PropertyException failure)
            {
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
            throw new PropertyException(string.Join("\n\n", failures.Select(failure => failure.Message)), failures[0]);
    }

    /// <inheritdoc/>
    public IEnumerator<SurveyInvariant> GetEnumerator() => _invariants.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
