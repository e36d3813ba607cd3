namespace SurveyEngine.Testing.Xunit;

/// <summary>
/// States what the cases of a <see cref="SurveyPropertyAttribute">[SurveyProperty]</see> must reach, so that it does not hold for lack of
/// interesting cases: a run that never gets there is vacuous, and fails.
/// </summary>
/// <param name="what">
/// A condition in the language of the survey, such as <c>drinks = 'no'</c>, that the answers of the respondent fulfil in the end; or the name
/// of a static method of the test class that returns a <see cref="bool"/> and takes one or more of the test's parameters. A session is
/// passed as it is in the end.
/// </param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ReachesAttribute(string what) : Attribute
{
    /// <summary>The condition, or the name of the method.</summary>
    public string What { get; } = what;

    /// <summary>The share of cases that must get there, from 0 to 1; at 0, one case is enough.</summary>
    public double AtLeast { get; init; }
}
