using FsCheck;
using FsCheck.Fluent;
using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Invariants;

namespace SurveyEngine.Testing;

/// <summary>
/// Generators for FsCheck: definitions, and for any compiled survey its respondents, valid responses and hostile posts. Definitions and
/// respondents are made smaller after a failure.
/// </summary>
public static class SurveyGen
{
    /// <summary>The default share of sensible steps of a respondent.</summary>
    public const double DefaultValidShare = 0.8;

    /// <summary>
    /// Generates well-formed definitions: all kinds of questions, sections in sections, conditions with every operator on sections,
    /// questions, rows and options, exclusive options, texts attached to options, shared option sets, all levels of requirement,
    /// rules, ids in Latin and Japanese. Most conditions look back, some ahead. They compile without errors, also when made smaller.
    /// </summary>
    public static Arbitrary<SurveyDefinition> Definitions() =>
        Arb.From(WithDice(DefinitionGenerator.Make), DefinitionShrinker.Shrink);

    /// <summary>
    /// Generates respondents of a survey: they answer, type, click, change their minds, clear, and try to submit; half of them begin by
    /// going through the survey in order. They look at what is shown, and often give what conditions compare with.
    /// </summary>
    /// <param name="survey">The survey.</param>
    /// <param name="validShare">
    /// The share of sensible steps, from 0 to 1. All other steps answer hidden fields, or give values that are too long, not allowed or
    /// of the wrong type. At 1, no wrong answer is given on purpose; the survey need not be completed.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="validShare"/> is not between 0 and 1.</exception>
    public static Arbitrary<Respondent> Respondents(Survey survey, double validShare = DefaultValidShare)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentOutOfRangeException.ThrowIfLessThan(validShare, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(validShare, 1);
        return new SurveySource(survey).Respondents(RespondentKind.Any, validShare);
    }

    /// <summary>Generates respondents as <see cref="Respondents(Survey, double)"/> does, each of another survey.</summary>
    /// <param name="definitions">A generator of definitions that compile, such as <see cref="Definitions"/>.</param>
    /// <param name="validShare">The share of sensible steps, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="validShare"/> is not between 0 and 1.</exception>
    public static Arbitrary<Respondent> Respondents(Arbitrary<SurveyDefinition> definitions, double validShare = DefaultValidShare)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        ArgumentOutOfRangeException.ThrowIfLessThan(validShare, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(validShare, 1);
        return new SurveySource(definitions).Respondents(RespondentKind.Any, validShare);
    }

    /// <summary>
    /// Generates respondents who go through a survey and leave no errors, so that they can submit: each answers what is shown, one
    /// field after the other, and corrects what rules report.
    /// </summary>
    /// <param name="survey">
    /// The survey. When it has no valid response, or none is found in a thousand corrections, the generator throws a
    /// <see cref="PropertyException"/> that tells which problems are left. It can fulfil patterns of letters, classes, groups,
    /// alternatives and repetitions.
    /// </param>
    public static Arbitrary<Respondent> ValidRespondents(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return new SurveySource(survey).Respondents(RespondentKind.Valid, validShare: 1);
    }

    /// <summary>Generates respondents as <see cref="ValidRespondents(Survey)"/> does, each of another survey.</summary>
    /// <param name="definitions">A generator of definitions that compile, such as <see cref="Definitions"/>.</param>
    public static Arbitrary<Respondent> ValidRespondents(Arbitrary<SurveyDefinition> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        return new SurveySource(definitions).Respondents(RespondentKind.Valid, validShare: 1);
    }

    /// <summary>Generates the responses of <see cref="ValidRespondents(Survey)"/>.</summary>
    /// <param name="survey">The survey.</param>
    public static Arbitrary<SurveyResponse> ValidResponses(Survey survey) => Arb.From(ValidRespondents(survey).Generator.Select(Submit));

    /// <summary>Generates the responses of <see cref="ValidRespondents(Arbitrary{SurveyDefinition})"/>.</summary>
    /// <param name="definitions">A generator of definitions that compile, such as <see cref="Definitions"/>.</param>
    public static Arbitrary<SurveyResponse> ValidResponses(Arbitrary<SurveyDefinition> definitions) =>
        Arb.From(ValidRespondents(definitions).Generator.Select(Submit));

    /// <summary>
    /// Generates the bytes of responses with one fault, and the code of the problem that must be reported: any code that responses of the
    /// survey can have, warnings included. A small share has nothing wrong.
    /// </summary>
    /// <param name="survey">The survey.</param>
    public static Arbitrary<Post> Posts(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return Arb.From(PostsOf(survey));
    }

    /// <summary>Generates posts as <see cref="Posts(Survey)"/> does, each of another survey.</summary>
    /// <param name="definitions">A generator of definitions that compile, such as <see cref="Definitions"/>.</param>
    public static Arbitrary<Post> Posts(Arbitrary<SurveyDefinition> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        return Arb.From(definitions.Generator.SelectMany(definition => PostsOf(Survey.Compile(definition).Value)));
    }

    private static Gen<Post> PostsOf(Survey survey) =>
        WithDice((dice, _) => PostGenerator.Make(RespondentGenerator.MakeValid(survey, dice), dice));

    private static SurveyResponse Submit(Respondent respondent) =>
        respondent.Play().Submit().ValueOrNull
            ?? throw new InvalidOperationException("A valid respondent could not submit.");

    internal static int MaxSteps(int size) => 2 + (size / 2);

    internal static Gen<T> WithDice<T>(Func<Dice, int, T> make) =>
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        from made in Gen.Sized(size => Gen.Constant(make(new Dice(((ulong)high << 32) | (uint)low), size)))
        select made;
}
