using FsCheck;
using SurveyEngine.Model;
using SurveyEngine.Testing.Invariants;

namespace SurveyEngine.Testing;

/// <summary>
/// What holds for every survey, whatever its respondents do. <c>docs/reference/invariants.md</c> lists all of it.
/// <code>SurveyInvariants.All(survey).Check();</code>
/// checks a survey of one's own, in any test framework. Each run begins with the same respondents, so that a test that failed once
/// fails again; with the environment variable <c>SURVEYENGINE_CASES</c> there are as many as it says, and others each time.
/// </summary>
public static class SurveyInvariants
{
    internal static IReadOnlyList<Invariant> Known { get; } =
    [
        .. VisibilityInvariants.All, .. HiddenAnswerInvariants.All, .. WalkInvariants.All, .. ExplanationInvariants.All,
        .. AnswerInvariants.All, .. ProblemInvariants.All, .. ResponseInvariants.All, .. DefinitionInvariants.All,
    ];

    /// <summary>The names of all invariants.</summary>
    public static ValueList<string> Names { get; } = [.. Known.Select(invariant => invariant.Name)];

    /// <summary>All invariants of one survey.</summary>
    /// <param name="survey">The survey.</param>
    public static SurveyInvariantList All(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return new SurveyInvariantList(Known, new Subject(survey));
    }

    /// <summary>All invariants, each case with another survey.</summary>
    /// <param name="definitions">What makes definitions, such as <see cref="SurveyGen.Definitions"/>; they have to compile.</param>
    public static SurveyInvariantList All(Arbitrary<SurveyDefinition> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        return new SurveyInvariantList(Known, new Subject(definitions));
    }
}
