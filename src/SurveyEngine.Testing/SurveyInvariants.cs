using FsCheck;
using SurveyEngine.Model;
using SurveyEngine.Testing.Invariants;
using SurveyEngine.Testing.Kinds;

namespace SurveyEngine.Testing;

/// <summary>
/// The statements that hold for every survey, whatever its respondents do. <c>docs/reference/invariants.md</c> lists them.
/// <code>SurveyInvariants.Check(survey);</code>
/// checks a survey of one's own, in any test framework. Each run begins with the same respondents, so that a test that failed once
/// fails again; the environment variable <c>SURVEYENGINE_CASES</c> asks for a number of respondents, which are others each time.
/// </summary>
public static class SurveyInvariants
{
    internal static IReadOnlyList<Invariant> Known { get; } =
    [
        .. VisibilityInvariants.All, .. SessionInvariants.All, .. HiddenAnswerInvariants.All, .. TextInvariants.All, .. WalkInvariants.All, .. ExplanationInvariants.All,
        .. AnswerInvariants.All, .. KindTesters.All.SelectMany(tester => tester.Invariants), .. ProblemInvariants.All,
        .. CalculationInvariants.All, .. DefaultInvariants.All, .. ParameterInvariants.All, .. ResponseInvariants.All, .. PostInvariants.All, .. DefinitionInvariants.All,
    ];

    /// <summary>The names of all invariants.</summary>
    public static ValueList<string> Names { get; } = [.. Known.Select(invariant => invariant.Name)];

    /// <summary>The invariants of one survey, to be checked one by one.</summary>
    /// <param name="survey">The survey.</param>
    public static IReadOnlyList<SurveyInvariant> All(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return All(new SurveySource(survey));
    }

    /// <summary>The invariants of any survey, to be checked one by one, each case with another survey.</summary>
    /// <param name="definitions">A generator of definitions that compile, such as <see cref="SurveyGen.Definitions"/>.</param>
    public static IReadOnlyList<SurveyInvariant> All(Arbitrary<SurveyDefinition> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        return All(new SurveySource(definitions));
    }

    /// <summary>Checks all invariants of one survey, on the same respondents; those that are not applicable are skipped.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="cases">
    /// The number of respondents; null: 200. They are the same in each run, unless the environment variable <c>SURVEYENGINE_CASES</c>
    /// gives another number: then they are others each time.
    /// </param>
    /// <exception cref="PropertyException">
    /// An invariant does not hold, and the message tells the story of the smallest case found, with the seed to run it again; or the
    /// cases did not reach what they must reach.
    /// </exception>
    public static void Check(Survey survey, int? cases = null)
    {
        ArgumentNullException.ThrowIfNull(survey);
        Check(new SurveySource(survey), cases);
    }

    /// <summary>Checks all invariants, each case with another survey; those that are not applicable to it are skipped.</summary>
    /// <param name="definitions">A generator of definitions that compile, such as <see cref="SurveyGen.Definitions"/>.</param>
    /// <param name="cases">The number of cases, as for <see cref="Check(Survey, int?)"/>.</param>
    /// <exception cref="PropertyException">An invariant does not hold, or the cases did not reach what they must reach.</exception>
    public static void Check(Arbitrary<SurveyDefinition> definitions, int? cases = null)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        Check(new SurveySource(definitions), cases);
    }

    private static ValueList<SurveyInvariant> All(SurveySource source) => [.. Known.Select(invariant => new SurveyInvariant(invariant, source))];

    private static void Check(SurveySource source, int? cases)
    {
        Invariant[] applicable = [.. Known.Where(invariant => source.WhyNot(invariant.Needs) is null)];
        new InvariantRun(source, applicable).Check(cases, RunSettings.OfTheEnvironment);
    }
}
