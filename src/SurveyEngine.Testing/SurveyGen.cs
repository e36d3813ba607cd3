using FsCheck;
using FsCheck.Fluent;
using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Invariants;

namespace SurveyEngine.Testing;

/// <summary>
/// Makes what properties of surveys are checked with, for FsCheck: definitions, and for any compiled survey its respondents,
/// valid responses and hostile posts. Each makes its cases smaller after a failure.
/// </summary>
public static class SurveyGen
{
    /// <summary>How careful respondents are unless a test says otherwise.</summary>
    public const double UsualCare = 0.8;

    /// <summary>
    /// Well-formed definitions: all kinds of questions, sections in sections, conditions with every operator on sections,
    /// questions, rows and options, exclusive options, texts attached to options, shared option sets, all levels of requirement,
    /// rules, ids in Latin and Japanese. Most conditions look back, some ahead. They compile without errors, also when made smaller.
    /// </summary>
    public static Arbitrary<SurveyDefinition> Definitions() =>
        Arb.From(WithDice(DefinitionGenerator.Make), DefinitionShrinker.Shrink);

    /// <summary>
    /// Respondents of a survey: they answer, type, click, change their minds, clear, and try to submit; half of them begin by
    /// going through the survey in order. They look at what is shown, and often give what conditions ask for.
    /// </summary>
    /// <param name="survey">The survey.</param>
    /// <param name="care">
    /// The share of sensible steps, from 0 to 1. The others answer hidden fields, with values that are too long or not allowed,
    /// or that no field takes. At 1 nothing wrong is given on purpose; the survey need not be completed.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="care"/> is not between 0 and 1.</exception>
    public static Arbitrary<Respondent> Respondents(Survey survey, double care = UsualCare)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentOutOfRangeException.ThrowIfLessThan(care, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(care, 1);
        return new Subject(survey).Respondents(Cast.Anybody, care);
    }

    /// <summary>Respondents as of <see cref="Respondents(Survey, double)"/>, each of another survey.</summary>
    /// <param name="definitions">What makes definitions, such as <see cref="Definitions"/>; they have to compile.</param>
    /// <param name="care">The share of sensible steps, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="care"/> is not between 0 and 1.</exception>
    public static Arbitrary<Respondent> Respondents(Arbitrary<SurveyDefinition> definitions, double care = UsualCare)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        ArgumentOutOfRangeException.ThrowIfLessThan(care, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(care, 1);
        return new Subject(definitions).Respondents(Cast.Anybody, care);
    }

    /// <summary>
    /// Respondents who go through a survey and leave nothing wrong, so that they can submit: each answers what is shown, one
    /// field after the other, and corrects what a rule finds.
    /// </summary>
    /// <param name="survey">
    /// The survey. Where it leaves no valid response, or none is found in a thousand corrections, making one throws a
    /// <see cref="PropertyException"/> that tells what stayed wrong. Patterns are understood as far as letters, classes, groups,
    /// alternatives and repetitions go.
    /// </param>
    public static Arbitrary<Respondent> ValidRespondents(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return new Subject(survey).Respondents(Cast.Finishers, care: 1);
    }

    /// <summary>Respondents as of <see cref="ValidRespondents(Survey)"/>, each of another survey.</summary>
    /// <param name="definitions">What makes definitions, such as <see cref="Definitions"/>; they have to compile.</param>
    public static Arbitrary<Respondent> ValidRespondents(Arbitrary<SurveyDefinition> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        return new Subject(definitions).Respondents(Cast.Finishers, care: 1);
    }

    /// <summary>The finished responses of <see cref="ValidRespondents(Survey)"/>.</summary>
    /// <param name="survey">The survey.</param>
    public static Arbitrary<SurveyResponse> ValidResponses(Survey survey) => Arb.From(ValidRespondents(survey).Generator.Select(Submit));

    /// <summary>The finished responses of <see cref="ValidRespondents(Arbitrary{SurveyDefinition})"/>.</summary>
    /// <param name="definitions">What makes definitions, such as <see cref="Definitions"/>; they have to compile.</param>
    public static Arbitrary<SurveyResponse> ValidResponses(Arbitrary<SurveyDefinition> definitions) =>
        Arb.From(ValidRespondents(definitions).Generator.Select(Submit));

    /// <summary>
    /// Response bytes from outside with one thing wrong in them, and the code of the problem that has to be reported: any code that
    /// responses of the survey can have, warnings included. A small share has nothing wrong.
    /// </summary>
    /// <param name="survey">The survey.</param>
    public static Arbitrary<Post> Posts(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return Arb.From(Posted(survey));
    }

    /// <summary>Response bytes as of <see cref="Posts(Survey)"/>, each of another survey.</summary>
    /// <param name="definitions">What makes definitions, such as <see cref="Definitions"/>; they have to compile.</param>
    public static Arbitrary<Post> Posts(Arbitrary<SurveyDefinition> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        return Arb.From(definitions.Generator.SelectMany(definition => Posted(Survey.Compile(definition).Value)));
    }

    private static Gen<Post> Posted(Survey survey) =>
        WithDice((dice, _) => PostGenerator.Make(RespondentGenerator.MakeValid(survey, dice), dice));

    private static SurveyResponse Submit(Respondent respondent) =>
        respondent.Play().Submit().ValueOrNull
            ?? throw new InvalidOperationException("A valid respondent could not submit.");

    internal static int MostSteps(int size) => 2 + (size / 2);

    internal static Gen<T> WithDice<T>(Func<Dice, int, T> make) =>
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        from made in Gen.Sized(size => Gen.Constant(make(new Dice(((ulong)high << 32) | (uint)low), size)))
        select made;
}
