using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Kinds;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Statements about one answer of any kind.</summary>
internal static class AnswerInvariants
{
    public static IEnumerable<Invariant> All =>
    [
        new(
            nameof(NormalizingTwiceIsNormalizingOnce),
            "Typed text becomes an answer that stays the same when it is typed again.",
            NormalizingTwiceIsNormalizingOnce)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new("typed text was accepted")],
        },
        new(
            nameof(UnknownNamesAreProblems),
            "Answers to unknown fields, and unknown options, are refused by name and leave the session unchanged.",
            UnknownNamesAreProblems)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new("an unknown field was answered"), new("an unknown option was selected", SurveyFeature.Choices)],
        },
        new(
            nameof(RefusedAnswersLeaveTheSession),
            "An answer that does not fit its field is refused with the reason and leaves the session unchanged.",
            RefusedAnswersLeaveTheSession)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new(ProblemCodes.WrongType), Refusal(ProblemCodes.UnknownOption), Refusal(ProblemCodes.MalformedText)],
        },
    ];

    private static Invariant.Reaches Refusal(string code) => new(code, SurveyFeature.Refusing(code));

    private static void NormalizingTwiceIsNormalizingOnce(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        SurveySession session = testCase.Respondent.Play();
        foreach (DefinedField field in dice.Some(testCase.Outline.Answerable, 1, 5).Where(field => session.IsShown(field.Path)))
        {
            string typed = field.Tester.Typed(field, field.Tester.Valid(field, session, dice), dice);
            if (!session.Enter(field.Path, typed, "en").IsAccepted || !session.IsShown(field.Path) || session[field.Path] is not { IsBlank: false } once)
                continue;

            testCase.Saw("typed text was accepted");
            session.Enter(field.Path, field.Tester.Plain(once), "en");
            AnswerValue twice = session[field.Path]!.Value;
            Expect.That(
                twice == once, $"{Story.Value(typed)} typed into {field.Path} becomes {Story.Value(once)}, and that becomes {Story.Value(twice)}");
        }
    }

    private static void UnknownNamesAreProblems(TestCase testCase)
    {
        SurveySession session = testCase.Respondent.Play();
        byte[] before = session.ToUtf8Json();
        DefinedField field = testCase.Dice().Pick(testCase.Outline.Answerable);
        string[] paths = ["no-such-field", field.Path + "x", field.Path + ".no-such-part", "漢字"];
        foreach (string path in paths.Where(path => !testCase.Outline.Has(path)))
        {
            SurveyChange[] changes = [session.Answer(path, "a"), session.Enter(path, "a"), session.Toggle(path, "a"), session.Clear(path)];
            foreach (SurveyChange change in changes)
                ExpectRefused(change, ProblemCodes.UnknownField, path);
            testCase.Saw("an unknown field was answered");
        }

        if (field.Options.Count > 0)
        {
            ExpectRefused(session.Toggle(field.Path, "no-such-option"), ProblemCodes.UnknownOption, field.Path);
            testCase.Saw("an unknown option was selected");
        }

        Expect.SameBytes(before, session.ToUtf8Json(), "Unknown names changed the session");
    }

    private static void RefusedAnswersLeaveTheSession(TestCase testCase)
    {
        SurveySession session = testCase.Respondent.Play();
        byte[] before = session.ToUtf8Json();
        DefinedField field = testCase.Dice().Pick(testCase.Outline.Answerable);
        foreach (WrongAnswer wrong in field.Tester.Refused(field))
        {
            ExpectRefused(session.Answer(field.Path, wrong.Value), wrong.Code, field.Path);
            testCase.Saw(wrong.Code);
        }

        Expect.SameBytes(before, session.ToUtf8Json(), $"An answer that {field.Path} refused changed the session");
    }

    private static void ExpectRefused(SurveyChange change, string code, string path) => Expect.That(
        !change.IsAccepted && change.NewlyShown.Count + change.NewlyHidden.Count == 0
        && change.Problems is [{ } problem] && problem.Code == code && problem.Path == path,
        $"{path} should be refused as {code}: {string.Join("; ", change.Problems)}");
}
