namespace SurveyEngine.Testing.Invariants;

/// <summary>Statements about hidden answers, which decide nothing and are not lost.</summary>
internal static class HiddenAnswerInvariants
{
    private const string HiddenAnswers = "a hidden field had an answer";

    public static IEnumerable<Invariant> All =>
    [
        new(
            nameof(HiddenAnswersDecideNothing),
            "To clear the answers of hidden fields changes nothing that is shown.",
            HiddenAnswersDecideNothing)
        {
            Needs = SurveyFeature.Branches,
            Classification = [new(HiddenAnswers)],
        },
        new(
            nameof(AnswersAreKeptWhileHidden),
            "An answer is kept and saved while its field is hidden, and is back when the field is shown again.",
            AnswersAreKeptWhileHidden)
        {
            Needs = SurveyFeature.Branches,
            Classification = [new(HiddenAnswers), new("an answer came back")],
        },
    ];

    private static void HiddenAnswersDecideNothing(TestCase testCase)
    {
        SurveySession session = testCase.End;
        SurveySession without = testCase.Respondent.Play();
        foreach ((string path, _) in testCase.Drafts)
        {
            if (session.IsShown(path))
                continue;

            testCase.Saw(HiddenAnswers);
            SurveyChange change = without.Clear(path);
            Expect.That(change.NewlyShown.Count + change.NewlyHidden.Count == 0, $"To clear {path}, which is hidden, showed or hid something");
        }

        Expect.SameToRespondents(session, without, "With and without the answers of hidden fields");
    }

    private static void AnswersAreKeptWhileHidden(TestCase testCase)
    {
        SurveySession session = testCase.Respondent.Start();
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (Step step in testCase.Respondent.Steps)
        {
            SurveyChange? change = step.Take(session);
            if (change is null || (!change.IsAccepted && step is not Step.Enter))
                continue;

            // A typed or clicked answer may leave the field with an answer or without.
            if (step is Step.Answer { Value.IsBlank: false })
                given.Add(step.Field!);
            else
                given.Remove(step.Field!);

            foreach (string path in change.NewlyShown.Where(path => given.Contains(path) && !testCase.Outline[path].HasConditionalOptions))
            {
                Expect.That(session[path] is { IsBlank: false }, $"The answer of {path} is lost when it is shown again");
                if (path != step.Field)
                    testCase.Saw("an answer came back");
            }
        }

        HashSet<string> saved = [.. Drafts.Of(session).Select(draft => draft.Key)];
        foreach (string path in given)
        {
            Expect.That(saved.Contains(path), $"The answer of {path} is not kept while it is {(session.IsShown(path) ? "shown" : "hidden")}");
            if (!session.IsShown(path))
                testCase.Saw(HiddenAnswers);
        }
    }
}
