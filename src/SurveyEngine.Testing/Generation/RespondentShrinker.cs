using SurveyEngine.Answers;
using SurveyEngine.Testing.Invariants;

namespace SurveyEngine.Testing.Generation;

/// <summary>Respondents who do less.</summary>
internal static class RespondentShrinker
{
    public static IEnumerable<Respondent> Shrink(Respondent respondent) =>
    [
        .. Lists.WithoutSome(respondent.Steps).Select(steps => respondent with { Steps = steps }),
        .. Lists.WithOneSmaller(respondent.Steps, Simpler).Select(steps => respondent with { Steps = steps }),
    ];

    public static IEnumerable<Respondent> ShrinkValid(Respondent respondent) =>
        Shrink(respondent).Where(smaller => !Expect.HasErrors(smaller.Play().Check()));

    /// <summary>The same steps in another survey, as far as it has their fields.</summary>
    public static Respondent In(Respondent respondent, Survey survey)
    {
        var paths = survey.FieldPaths.ToHashSet(StringComparer.Ordinal);
        return new Respondent(survey, [.. respondent.Steps.Where(step => step.Field is null || paths.Contains(step.Field))]);
    }

    private static IEnumerable<Step> Simpler(Step step) => step switch
    {
        Step.Enter enter => [new Step.Answer(enter.Path, enter.Typed)],
        Step.Answer { Value.Kind: AnswerValueKind.Options } answer =>
            Lists.WithoutOne(answer.Value.AsOptions).Select(codes => answer with { Value = codes }),
        Step.Answer { Value.Kind: AnswerValueKind.Text } answer when answer.Value.AsText.Length > 1 =>
            [answer with { Value = answer.Value.AsText[..(answer.Value.AsText.Length / 2)] }],
        Step.Answer { Value.Kind: AnswerValueKind.Number } answer when answer.Value.AsNumber != 0 => [answer with { Value = 0 }],
        _ => [],
    };
}
