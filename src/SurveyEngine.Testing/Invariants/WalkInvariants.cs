using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Statements about a respondent who goes from question to question.</summary>
internal static class WalkInvariants
{
    public static IEnumerable<Invariant> All =>
    [
        new(
            nameof(WalkingForwardMeetsEachShownQuestionOnce),
            "A respondent who answers each question and continues with the next shown one comes to an end, meets none twice, and misses "
            + "none when expressions look back only; the way back, without changes, meets the same.",
            WalkingForwardMeetsEachShownQuestionOnce)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new("the walk met several questions")],
        },
    ];

    private static void WalkingForwardMeetsEachShownQuestionOnce(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        SurveySession session = testCase.Respondent.Play();
        List<string> shown = ShownQuestions(session);
        List<string> met = [];
        for (int at = 0; at < shown.Count; at = shown.IndexOf(met[^1]) + 1)
        {
            string question = shown[at];
            Expect.That(!met.Contains(question), $"The walk came to {question} twice");
            met.Add(question);
            if (AnswerAll(session, question, field => field.Tester.Valid(field, session, dice)))
                shown = ShownQuestions(session);
            Expect.That(shown.Contains(question), $"{question} disappeared while it was answered");
        }

        if (testCase.Outline.ComputesBackOnly && !testCase.Survey.Warnings.Any(problem => problem.Code == ProblemCodes.ForwardReference))
            Expect.Same(shown, met, "Shown in the end, and met on the way");
        for (int at = shown.Count - 1; at >= 0; at--)
        {
            bool hasChanged = AnswerAll(session, shown[at], field => session[field.Path]!.Value);
            Expect.That(!hasChanged, $"To give the same answers to {shown[at]} again, on the way back, showed or hid something");
        }

        Expect.Same(shown, ShownQuestions(session), "Shown at the end of the walk, and after the way back");
        if (met.Count > 1 || testCase.Outline.Questions.Count == 1)
            testCase.Saw("the walk met several questions");
    }

    private static List<string> ShownQuestions(SurveySession session)
    {
        DefinitionOutline outline = DefinitionOutline.Of(session.Survey);
        return [.. outline.Questions.Select(question => question.Id).Where(id => outline.FieldsOf(id).Any(field => session.IsShown(field.Path)))];
    }

    /// <summary>Answers each shown field of a question.</summary>
    /// <returns>Whether that showed or hid something.</returns>
    private static bool AnswerAll(SurveySession session, string question, Func<DefinedField, AnswerValue> answer)
    {
        bool hasChanged = false;
        foreach (DefinedField field in DefinitionOutline.Of(session.Survey).FieldsOf(question).Where(field => session.IsShown(field.Path)))
        {
            SurveyChange change = session.Answer(field.Path, answer(field));
            hasChanged |= change.NewlyShown.Count + change.NewlyHidden.Count > 0;
        }

        return hasChanged;
    }
}
