using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Statements about what leaves a session, or a part of it, as it is.</summary>
internal static class SessionInvariants
{
    private const string FieldsCameAndWent = "an answer showed or hid fields";
    private const string SomethingWasAnswered = "there were answers";

    public static IEnumerable<Invariant> All =>
    [
        new(
            nameof(AskingChangesNothing),
            "To get the view, an explanation, the problems, the progress or a response changes nothing, and gives the same again.",
            AskingChangesNothing)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new(SomethingWasAnswered), new("the view was built again")],
        },
        new(nameof(SessionsAreIndependent), "The sessions of two respondents of one survey do not affect each other.", SessionsAreIndependent)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new("both had answers")],
        },
        new(
            nameof(AnswerAndClearIsNothing),
            "A field that is answered and cleared again leaves the session as it was.",
            AnswerAndClearIsNothing)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new("the answer came and went"), new(FieldsCameAndWent, SurveyFeature.Branches)],
        },
        new(
            nameof(RowsAreIndependent),
            "An answer to one row of a matrix changes no answer of another row, and no problem of a row that does not depend on it.",
            RowsAreIndependent)
        {
            Needs = SurveyFeature.Matrices,
            Classification = [new("a row was answered beside another")],
        },
    ];

    private static void AskingChangesNothing(TestCase testCase)
    {
        SurveySession session = testCase.End;
        Dice dice = testCase.Dice();
        byte[] before = session.ToUtf8Json();
        SurveyView view = testCase.View;
        foreach (string id in dice.Some(testCase.Outline.ItemIds, 0, 3))
            Expect.That(session.Explain(id).Value == session.Explain(id).Value, $"{id} is explained in two ways");

        Expect.Same(session.Check(), session.Check(), "Two checks differ");
        Expect.That(session.Progress == session.Progress, "Progress differs");
        session.Submit();

        // To build a view takes longer than everything else together.
        if (dice.Chance(0.3))
        {
            Expect.That(view == session.View("en"), "The view has changed");
            testCase.Saw("the view was built again");
        }

        Expect.SameBytes(before, session.ToUtf8Json(), "The answers have changed");
        if (session.Progress.AnsweredCount > 0)
            testCase.Saw(SomethingWasAnswered);
    }

    private static void SessionsAreIndependent(TestCase testCase)
    {
        SurveySession alone = testCase.Respondent.Play();
        byte[] answers = alone.ToUtf8Json();
        IReadOnlyList<Problem> problems = alone.Check();
        Respondent neighbour = RespondentGenerator.Make(testCase.Survey, SurveyGen.DefaultValidShare, maxSteps: 10, testCase.Dice());
        SurveySession session = testCase.Respondent.Start();
        SurveySession beside = neighbour.Start();
        for (int i = 0; i < Math.Max(testCase.Respondent.Steps.Count, neighbour.Steps.Count); i++)
        {
            if (i < testCase.Respondent.Steps.Count)
                testCase.Respondent.Steps[i].Take(session);
            if (i < neighbour.Steps.Count)
                neighbour.Steps[i].Take(beside);
        }

        foreach (SurveySession other in new[] { session, alone })
        {
            Expect.SameBytes(answers, other.ToUtf8Json(), "Answers without another respondent, and beside one");
            Expect.Same(problems, other.Check(), "Problems without another respondent, and beside one");
        }

        Expect.SameShown(alone, session, "Alone, and beside another respondent");
        if (session.Progress.AnsweredCount > 0 && beside.Progress.AnsweredCount > 0)
            testCase.Saw("both had answers");
    }

    private static void AnswerAndClearIsNothing(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        SurveySession before = testCase.Respondent.Play();
        SurveySession session = testCase.Respondent.Play();
        var answered = Drafts.Of(session).Select(draft => draft.Key).Concat(Drafts.Entered(session).Select(entered => entered.Path)).ToHashSet(StringComparer.Ordinal);
        DefinedField[] blank = [.. testCase.Outline.Answerable.Where(field => !answered.Contains(field.Path))];
        if (blank.Length == 0)
            return;

        DefinedField[] shown = [.. blank.Where(field => session.IsShown(field.Path))];
        DefinedField field = dice.Pick(shown.Length > 0 && dice.Chance(0.7) ? shown : blank);
        SurveyChange change = session.Answer(field.Path, field.Tester.Valid(field, session, dice));
        if (session.IsShown(field.Path) && session[field.Path] is { IsBlank: false })
            testCase.Saw("the answer came and went");
        if (change.NewlyShown.Count + change.NewlyHidden.Count > 0)
            testCase.Saw(FieldsCameAndWent);

        session.Clear(field.Path);
        Expect.SameToRespondents(before, session, $"Before {field.Path} was answered, and after it was cleared");
        Expect.SameBytes(before.ToUtf8Json(), session.ToUtf8Json(), $"{field.Path} left a trace");
    }

    private static void RowsAreIndependent(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        SurveySession session = testCase.Respondent.Play();
        DefinedField[] rows = [.. testCase.Outline.Answerable.Where(field => field.IsRow && field.Host is null && session.IsShown(field.Path))];
        if (rows.Length == 0)
            return;

        DefinedField row = dice.Pick(rows);
        IReadOnlySet<string> reach = testCase.Outline.ReachOf(row.Path);
        DefinedField[] others = [.. testCase.Outline.Fields.Where(field => field.Question == row.Question && field != row && field.Host != row)];
        var before = Drafts.Of(session).Where(draft => draft.Key != row.Path).ToList();
        ILookup<string?, string> problems = ProblemsByField(session);
        session.Answer(row.Path, row.Tester.Valid(row, session, dice));
        Expect.SameAnswers(before, Drafts.Of(session).Where(draft => draft.Key != row.Path), $"To answer {row.Path} changed other answers");
        ILookup<string?, string> problemsNow = ProblemsByField(session);
        foreach (DefinedField other in others.Where(other => !reach.Contains(other.Path) && other.Question is { RequiredWhen: null, Constraints.Count: 0 }))
            Expect.Same(problems[other.Path], problemsNow[other.Path], $"To answer {row.Path} changed the problems of {other.Path}");
        if (others.Length > 0)
            testCase.Saw("a row was answered beside another");
    }

    private static ILookup<string?, string> ProblemsByField(SurveySession session) => session.Check()
        .Where(problem => problem.Code != ProblemCodes.Rule)
        .ToLookup(problem => problem.Path, problem => problem.ToString(), StringComparer.Ordinal);
}
