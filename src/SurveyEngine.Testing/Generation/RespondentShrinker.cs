using SurveyEngine.Model;
using SurveyEngine.Testing.Invariants;
using SurveyEngine.Testing.Kinds;

namespace SurveyEngine.Testing.Generation;

/// <summary>Makes respondents smaller: they do less, or the same in plainer ways.</summary>
internal static class RespondentShrinker
{
    public static IEnumerable<Respondent> Shrink(Respondent respondent) =>
        Lists.WithoutSome(respondent.Steps)
            .Concat(InPlainAnswers(respondent))
            .Concat(Lists.WithOneSmaller(respondent.Steps, Smaller))
            .Select(steps => respondent with { Steps = steps })
            .Concat(Lists.WithoutOne(respondent.Parameters).Select(parameters => respondent with { Parameters = parameters }).Where(HasWhatIsRequired));

    public static IEnumerable<Respondent> ShrinkValid(Respondent respondent) =>
        Shrink(respondent).Where(smaller => !Expect.HasErrors(smaller.Play().Check()));

    /// <summary>The same steps in another survey, without those on fields that it lacks; null when the parameters do not suffice.</summary>
    public static Respondent? In(Respondent respondent, Survey survey)
    {
        var paths = survey.FieldPaths.ToHashSet(StringComparer.Ordinal);
        Respondent other = respondent with
        {
            Survey = survey,
            Parameters = [.. respondent.Parameters.Where(given => survey.Definition.Parameters.Any(parameter => parameter.Id == given.Key && OneQuestionSurvey.Accepts(parameter.Kind, given.Value)))],
            Steps = [.. respondent.Steps.Where(step => step.Field is null || paths.Contains(step.Field))],
        };
        return HasWhatIsRequired(other) ? other : null;
    }

    private static bool HasWhatIsRequired(Respondent respondent) => respondent.Survey.Definition.Parameters.All(
        parameter => parameter.Requirement != Requirement.Required || respondent.Parameters.Any(given => given.Key == parameter.Id));

    /// <summary>The steps with one typed or clicked answer replaced by the value it became, each in turn.</summary>
    private static IEnumerable<ValueList<Step>> InPlainAnswers(Respondent respondent)
    {
        SurveySession session = respondent.Start();
        for (int i = 0; i < respondent.Steps.Count; i++)
        {
            Step step = respondent.Steps[i];
            if (step.Take(session) is not { IsAccepted: true } || step is not (Step.Enter or Step.Toggle))
                continue;

            AnswerValue value = Drafts.Of(session).Find(draft => draft.Key == step.Field).Value;
            yield return [.. respondent.Steps.Take(i), new Step.Answer(step.Field!, value), .. respondent.Steps.Skip(i + 1)];
        }
    }

    private static IEnumerable<Step> Smaller(Step step) => step is Step.Answer { Value.Kind: not AnswerValueKind.Blank } answer
        ? KindTesters.Of(answer.Value).Shrink(answer.Value).Select(value => answer with { Value = value })
        : [];
}
