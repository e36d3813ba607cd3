using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Plain;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Statements about fields with a default: untouched, emptied, and cleared.</summary>
internal static class DefaultInvariants
{
    public static IEnumerable<Invariant> All =>
    [
        new(
            nameof(UntouchedFieldsFollowTheirDefault),
            "After every step, a field that nobody answered or emptied has what its default comes to, and the view says so.",
            UntouchedFieldsFollowTheirDefault)
        {
            Needs = SurveyFeature.Defaults,
            Classification = [new("a default counted"), new("a default had no result"), new("a default was given way to")],
        },
        new(
            nameof(EmptiedFieldsStayEmpty),
            "A field that is emptied stays so, whatever else is answered, also in a saved session; until it is answered or cleared.",
            EmptiedFieldsStayEmpty)
        {
            Needs = SurveyFeature.Defaults,
            Classification = [new("a field was emptied while it had a default"), new("other fields were answered after that")],
        },
        new(
            nameof(ClearingBringsTheDefaultBack),
            "A field that is cleared is as if it had never been answered or emptied.",
            ClearingBringsTheDefaultBack)
        {
            Needs = SurveyFeature.Defaults,
            Classification = [new("the default came back")],
        },
    ];

    private static void UntouchedFieldsFollowTheirDefault(TestCase testCase)
    {
        SurveySession session = testCase.Respondent.Start();
        var plain = new PlainSession(testCase.Respondent, session);
        ExpectDefaults(testCase, plain, session);
        foreach (Step step in testCase.Respondent.Steps)
        {
            step.Take(session);
            ExpectDefaults(testCase, plain, session);
        }

        Dictionary<string, FieldView> view = ShownFields.Of(testCase.View);
        HashSet<string> touched = Touched(testCase.End);
        foreach (DefinedField field in WithDefault(testCase).Where(field => view.ContainsKey(field.Path)))
        {
            bool isDefault = !touched.Contains(field.Path) && testCase.End[field.Path] is { IsBlank: false };
            Expect.That(view[field.Path].IsDefault == isDefault, $"{field.Path} {(isDefault ? "has" : "does not have")} its default, and the view says otherwise");
        }
    }

    private static void ExpectDefaults(TestCase testCase, PlainSession plain, SurveySession session)
    {
        HashSet<string> touched = Touched(session);
        foreach (DefinedField field in WithDefault(testCase).Where(field => session.IsShown(field.Path)))
        {
            if (touched.Contains(field.Path))
            {
                testCase.Saw("a default was given way to");
                continue;
            }

            plain.ExpectAt(field, field.Question.Default!, "its default");
            testCase.Saw(session[field.Path]!.Value.IsBlank ? "a default had no result" : "a default counted");
        }
    }

    private static void EmptiedFieldsStayEmpty(TestCase testCase)
    {
        DefinedField[] fields = [.. WithDefault(testCase)];
        if (fields.Length == 0)
            return;

        Dice dice = testCase.Dice();
        SurveySession session = testCase.Respondent.Play();
        DefinedField emptied = dice.Pick(fields);
        if (session[emptied.Path] is { IsBlank: false } && !Touched(session).Contains(emptied.Path))
            testCase.Saw("a field was emptied while it had a default");

        SurveyChange change = dice.Chance(0.5) ? session.Answer(emptied.Path, AnswerValue.Blank) : session.Enter(emptied.Path, "", "en");
        Expect.That(change.IsAccepted, $"{emptied.Path} cannot be emptied");
        ExpectEmpty(session, emptied);
        foreach (Step step in RespondentGenerator.Make(testCase.Survey, SurveyGen.DefaultValidShare, maxSteps: 6, dice).Steps.Where(step => step.Field != emptied.Path))
        {
            step.Take(session);
            ExpectEmpty(session, emptied);
            testCase.Saw("other fields were answered after that");
        }

        ExpectEmpty(testCase.Survey.Resume(session.ToUtf8Json()).Value, emptied);
    }

    private static void ExpectEmpty(SurveySession session, DefinedField field) =>
        Expect.That(session[field.Path]!.Value.IsBlank, $"{field.Path} was emptied, and is {Story.Value(session[field.Path]!.Value)}");

    private static void ClearingBringsTheDefaultBack(TestCase testCase)
    {
        DefinedField[] fields = [.. WithDefault(testCase)];
        if (fields.Length == 0)
            return;

        Dice dice = testCase.Dice();
        SurveySession session = testCase.Respondent.Play();
        DefinedField field = dice.Pick(fields);
        bool isTouched = Touched(session).Contains(field.Path);
        if (!isTouched)
            session.Answer(field.Path, dice.Chance(0.5) ? AnswerValue.Blank : field.Tester.Any(field, dice));

        SurveyChange change = session.Clear(field.Path);
        SurveySession untouched = testCase.Play(testCase.Survey, testCase.Drafts.Where(draft => draft.Key != field.Path));
        foreach (Step.Enter entered in Drafts.Entered(testCase.End).Where(entered => entered.Path != field.Path))
            entered.Take(untouched);

        Expect.That(change.IsAccepted, $"{field.Path} cannot be cleared");
        Expect.SameToRespondents(untouched, session, $"Never answered, and after {field.Path} was cleared");
        Expect.SameBytes(untouched.ToUtf8Json(), session.ToUtf8Json(), $"{field.Path} left a trace");
        if (session[field.Path] is { IsBlank: false })
            testCase.Saw("the default came back");
    }

    private static IEnumerable<DefinedField> WithDefault(TestCase testCase) => testCase.Outline.Fields.Where(field => field.HasDefault);

    /// <summary>The fields that were answered or emptied, or into which something was typed that is no answer.</summary>
    private static HashSet<string> Touched(SurveySession session) =>
        [.. Drafts.Of(session).Select(draft => draft.Key), .. Drafts.Entered(session).Select(entered => entered.Path)];
}
