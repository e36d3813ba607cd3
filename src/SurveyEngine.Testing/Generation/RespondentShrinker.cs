using SurveyEngine.Model;
using SurveyEngine.Testing.Invariants;

namespace SurveyEngine.Testing.Generation;

/// <summary>Respondents who do less, or the same in plainer ways.</summary>
internal static class RespondentShrinker
{
    public static IEnumerable<Respondent> Shrink(Respondent respondent) =>
        Lists.WithoutSome(respondent.Steps)
            .Concat(InPlainAnswers(respondent))
            .Concat(Lists.WithOneSmaller(respondent.Steps, Smaller))
            .Select(steps => respondent with { Steps = steps });

    public static IEnumerable<Respondent> ShrinkValid(Respondent respondent) =>
        Shrink(respondent).Where(smaller => !Expect.HasErrors(smaller.Play().Check()));

    /// <summary>The same steps in another survey, as far as it has their fields.</summary>
    public static Respondent In(Respondent respondent, Survey survey)
    {
        var paths = survey.FieldPaths.ToHashSet(StringComparer.Ordinal);
        return respondent with
        {
            Survey = survey,
            Steps = [.. respondent.Steps.Where(step => step.Field is null || paths.Contains(step.Field))],
        };
    }

    /// <summary>In place of what is typed or clicked, each in turn, the answer that becomes of it.</summary>
    private static IEnumerable<ValueList<Step>> InPlainAnswers(Respondent respondent)
    {
        SurveySession session = respondent.Survey.Start();
        for (int i = 0; i < respondent.Steps.Count; i++)
        {
            Step step = respondent.Steps[i];
            if (step.Take(session) is not { IsAccepted: true } || step is not (Step.Enter or Step.Toggle))
                continue;

            AnswerValue value = Drafts.Of(session).Find(draft => draft.Key == step.Field).Value;
            yield return [.. respondent.Steps.Take(i), new Step.Answer(step.Field!, value), .. respondent.Steps.Skip(i + 1)];
        }
    }

    private static IEnumerable<Step> Smaller(Step step) => step switch
    {
        Step.Answer { Value.Kind: AnswerValueKind.Options } answer =>
            Lists.WithoutOne(answer.Value.AsOptions!).Select(codes => answer with { Value = codes }),
        Step.Answer { Value.AsText.Length: > 1 } answer =>
            [answer with { Value = answer.Value.AsText![..(answer.Value.AsText.Length / 2)] }],
        Step.Answer { Value.Kind: AnswerValueKind.Number } answer when answer.Value.AsNumber != 0 => [answer with { Value = 0 }],
        _ => [],
    };
}
