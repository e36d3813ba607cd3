using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>What somebody meets who goes from question to question.</summary>
internal static class WalkInvariants
{
    public static IEnumerable<Invariant> All =>
    [
        new(nameof(WalkingForwardMeetsEachShownQuestionOnce), "Whoever answers and goes on to the next shown question comes to an end, meets none twice, and misses none when conditions look back only; going back, and leaving all as it is, meets the same.", WalkingForwardMeetsEachShownQuestionOnce)
        {
            Needs = Trait.Fields,
            Classification = [new("the walk met several questions")],
        },
    ];

    private static void WalkingForwardMeetsEachShownQuestionOnce(Trial trial)
    {
        var values = new ValidValues(trial.Blueprint, trial.Dice());
        SurveySession session = trial.Respondent.Play();
        List<string> shown = ShownQuestions(session);
        List<string> met = [];
        for (int at = 0; at < shown.Count; at = shown.IndexOf(met[^1]) + 1)
        {
            string question = shown[at];
            Expect.That(!met.Contains(question), $"The walk came to {question} twice");
            met.Add(question);
            if (AnswerAll(session, question, field => values.For(field, session)))
                shown = ShownQuestions(session);
            Expect.That(shown.Contains(question), $"{question} disappeared while it was answered");
        }

        if (!trial.Survey.Warnings.Any(problem => problem.Code == ProblemCodes.ForwardReference))
            Expect.Same(shown, met, "Shown in the end, and met on the way");
        for (int at = shown.Count - 1; at >= 0; at--)
            Expect.That(!AnswerAll(session, shown[at], field => session[field.Path]!.Value), $"To leave {shown[at]} as it is, on the way back, showed or hid something");

        Expect.Same(shown, ShownQuestions(session), "Shown at the end of the walk, and after the way back");
        if (met.Count > 1 || trial.Blueprint.Questions.Count == 1)
            trial.Saw("the walk met several questions");
    }

    private static List<string> ShownQuestions(SurveySession session)
    {
        Blueprint blueprint = Blueprint.Of(session.Survey);
        return [.. blueprint.Questions.Select(question => question.Id).Where(id => blueprint.FieldsOf(id).Any(field => session.IsShown(field.Path)))];
    }

    /// <summary>Answers each shown field of a question; answers whether that showed or hid something.</summary>
    private static bool AnswerAll(SurveySession session, string question, Func<FieldPlan, AnswerValue> answer)
    {
        bool hasChanged = false;
        foreach (FieldPlan field in Blueprint.Of(session.Survey).FieldsOf(question).Where(field => session.IsShown(field.Path)))
        {
            SurveyChange change = session.Answer(field.Path, answer(field));
            hasChanged |= change.NewlyShown.Count + change.NewlyHidden.Count > 0;
        }

        return hasChanged;
    }
}
