using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Statements about what is shown, which depends on the definition and the answers, and on nothing else.</summary>
internal static class VisibilityInvariants
{
    private const string FieldsCameAndWent = "an answer showed or hid fields";
    private const string HiddenAnswers = "a hidden field had an answer";
    private const string SomethingWasAnswered = "there were answers";

    public static IEnumerable<Invariant> All =>
    [
        new(nameof(SameAnswersShowTheSame), "The same final answers show the same fields, in whatever order they were given.", SameAnswersShowTheSame)
        {
            Needs = SurveyFeature.Branches,
            Classification = [new(FieldsCameAndWent), new(HiddenAnswers)],
        },
        new(nameof(AskingChangesNothing), "To get the view, an explanation, the problems, the progress or a response changes nothing, and gives the same again.", AskingChangesNothing)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new(SomethingWasAnswered), new("the view was built again")],
        },
        new(nameof(SessionsAreIndependent), "The sessions of two respondents of one survey do not affect each other.", SessionsAreIndependent)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new("both had answers")],
        },
        new(nameof(AnswerAndClearIsNothing), "A field that is answered and cleared again leaves the session as it was.", AnswerAndClearIsNothing)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new("the answer came and went"), new(FieldsCameAndWent, SurveyFeature.Branches)],
        },
        new(nameof(UnconditionalFieldsAreAlwaysShown), "A field under no condition is always shown, to every respondent.", UnconditionalFieldsAreAlwaysShown)
        {
            Needs = SurveyFeature.AlwaysShown,
            Classification = [new(SomethingWasAnswered), new(FieldsCameAndWent, SurveyFeature.Branches)],
        },
        new(nameof(ShownFieldsAreInShownItems), "A field is shown exactly when the view has it, inside shown questions and sections; the view has no section or question without a shown field.", ShownFieldsAreInShownItems)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new("something was shown")],
        },
        new(nameof(ChangesReachOnlyWhatDependsOnThem), "An answer shows and hides only fields that depend on it through conditions, and its change names exactly those.", ChangesReachOnlyWhatDependsOnThem)
        {
            Needs = SurveyFeature.Branches,
            Classification = [new(FieldsCameAndWent)],
        },
        new(nameof(RowsAreIndependent), "An answer to one row of a matrix changes no answer of another row, and no problem of a row that does not depend on it.", RowsAreIndependent)
        {
            Needs = SurveyFeature.Matrices,
            Classification = [new("a row was answered beside another")],
        },
        new(nameof(RecomputingGivesTheSame), "After every step, to compute everything anew from the answers gives what the session has.", RecomputingGivesTheSame)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new(FieldsCameAndWent, SurveyFeature.Branches), new(HiddenAnswers, SurveyFeature.Branches)],
        },
    ];

    private static void SameAnswersShowTheSame(TestCase testCase)
    {
        SurveySession session = Watched(testCase);
        KeyValuePair<string, AnswerValue>[] drafts = [.. Drafts.Of(session)];
        if (drafts.Any(draft => !session.IsShown(draft.Key)))
            testCase.Saw(HiddenAnswers);

        SurveySession other = Drafts.Play(testCase.Survey, testCase.Dice().Shuffled(drafts));
        Expect.SameToRespondents(session, other, "The same answers in another order");
        Expect.SameBytes(session.ToUtf8Json(), other.ToUtf8Json(), "The same answers in another order are saved differently");
    }

    private static void AskingChangesNothing(TestCase testCase)
    {
        SurveySession session = testCase.End;
        Dice dice = testCase.Dice();
        byte[] before = session.ToUtf8Json();
        SurveyView view = testCase.View;
        foreach (string id in dice.Some(testCase.Outline.ItemIds, 0, 3))
            Expect.That(session.Explain(id) == session.Explain(id), $"{id} is explained in two ways");

        Expect.Same(session.Check(), session.Check(), "Two checks differ");
        Expect.That(session.Progress == session.Progress, "Progress differs");
        session.TrySubmit(out _, out _);

        // To build a view takes longer than everything else together.
        if (dice.Chance(0.3))
        {
            Expect.That(view == session.View("en"), "The view has changed");
            testCase.Saw("the view was built again");
        }

        Expect.SameBytes(before, session.ToUtf8Json(), "The answers have changed");
        if (session.Progress.Answered > 0)
            testCase.Saw(SomethingWasAnswered);
    }

    private static void SessionsAreIndependent(TestCase testCase)
    {
        SurveySession alone = testCase.Respondent.Play();
        byte[] answers = alone.ToUtf8Json();
        IReadOnlyList<Problem> problems = alone.Check();
        Respondent neighbour = RespondentGenerator.Make(testCase.Survey, SurveyGen.DefaultValidShare, maxSteps: 10, testCase.Dice());
        SurveySession session = testCase.Survey.Start();
        SurveySession beside = testCase.Survey.Start();
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
        if (session.Progress.Answered > 0 && beside.Progress.Answered > 0)
            testCase.Saw("both had answers");
    }

    private static void AnswerAndClearIsNothing(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        SurveySession before = testCase.Respondent.Play();
        SurveySession session = testCase.Respondent.Play();
        var answered = Drafts.Of(session).Select(draft => draft.Key).ToHashSet(StringComparer.Ordinal);
        DefinedField[] blank = [.. testCase.Outline.Fields.Where(field => !answered.Contains(field.Path))];
        if (blank.Length == 0)
            return;

        DefinedField[] shown = [.. blank.Where(field => session.IsShown(field.Path))];
        DefinedField field = dice.Pick(shown.Length > 0 && dice.Chance(0.7) ? shown : blank);
        SurveyChange change = session.Answer(field.Path, field.Tester.Valid(field, session, dice));
        if (session.IsShown(field.Path) && !session[field.Path].IsBlank)
            testCase.Saw("the answer came and went");
        if (change.NewlyShown.Count + change.NewlyHidden.Count > 0)
            testCase.Saw(FieldsCameAndWent);

        session.Clear(field.Path);
        Expect.SameToRespondents(before, session, $"Before {field.Path} was answered, and after it was cleared");
        Expect.SameBytes(before.ToUtf8Json(), session.ToUtf8Json(), $"{field.Path} left a trace");
    }

    private static void UnconditionalFieldsAreAlwaysShown(TestCase testCase)
    {
        DefinedField[] always = [.. testCase.Outline.Fields.Where(field => field.IsAlwaysShown)];
        SurveySession session = testCase.Survey.Start();
        ExpectShown(session, always);
        foreach (Step step in testCase.Respondent.Steps)
        {
            if (step.Take(session) is not { IsAccepted: true } change)
                continue;

            ExpectShown(session, always);
            testCase.Saw(SomethingWasAnswered);
            if (change.NewlyShown.Count + change.NewlyHidden.Count > 0)
                testCase.Saw(FieldsCameAndWent);
        }
    }

    private static void ExpectShown(SurveySession session, DefinedField[] fields)
    {
        foreach (DefinedField field in fields)
            Expect.That(session.IsShown(field.Path), $"{field.Path} is under no condition, but hidden");
    }

    private static void ShownFieldsAreInShownItems(TestCase testCase)
    {
        SurveySession session = testCase.End;
        SurveyView view = testCase.View;
        Dictionary<string, FieldView> fields = ShownFields.Of(view);
        Expect.Same(testCase.Survey.FieldPaths.Where(session.IsShown), testCase.Survey.FieldPaths.Where(fields.ContainsKey), "Shown fields, and those of the view");
        var items = new List<ItemView>();
        foreach (SectionView section in view.Sections)
            AddWithParts(section, items);

        HashSet<string> ids = [.. items.Select(item => item.Id)];
        Expect.That(fields.Count == 0 || fields.Keys.All(path => testCase.Outline.Has(path) && ids.Contains(testCase.Outline[path].Question.Id)), "The view has a field outside of its question");
        foreach (ItemView item in items)
            Expect.That(item is QuestionView { Fields.Count: > 0 } or SectionView { Items.Count: > 0 }, $"{item.Id} is shown with nothing in it");
        foreach (string id in testCase.Dice().Some(testCase.Outline.ItemIds, 1, 8))
            Expect.That(session.Explain(id).IsShown == ids.Contains(id), $"{id} is shown in the view or in its explanation only");
        if (fields.Count > 0)
            testCase.Saw("something was shown");
    }

    private static void ChangesReachOnlyWhatDependsOnThem(TestCase testCase)
    {
        SurveySession session = testCase.Survey.Start();
        foreach (Step step in testCase.Respondent.Steps)
        {
            bool[] before = [.. testCase.Survey.FieldPaths.Select(session.IsShown)];
            if (step.Take(session) is not { } change)
                continue;

            string[] shown = [.. testCase.Survey.FieldPaths.Where((path, i) => session.IsShown(path) && !before[i])];
            string[] hidden = [.. testCase.Survey.FieldPaths.Where((path, i) => !session.IsShown(path) && before[i])];
            Expect.Same(shown, change.NewlyShown, $"What appeared, and what is said to, when a respondent {step}");
            Expect.Same(hidden, change.NewlyHidden, $"What disappeared, and what is said to, when a respondent {step}");
            IReadOnlySet<string> reach = testCase.Outline.Has(step.Field!) ? testCase.Outline.ReachOf(step.Field!) : new HashSet<string>(StringComparer.Ordinal);
            foreach (string path in change.NewlyShown.Concat(change.NewlyHidden))
                Expect.That(reach.Contains(path), $"{path} does not depend on {step.Field}, but changed");
            if (shown.Length + hidden.Length > 0)
                testCase.Saw(FieldsCameAndWent);
        }
    }

    private static void RowsAreIndependent(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        SurveySession session = testCase.Respondent.Play();
        DefinedField[] rows = [.. testCase.Outline.Fields.Where(field => field.IsRow && field.Host is null && session.IsShown(field.Path))];
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
        foreach (DefinedField other in others.Where(other => !reach.Contains(other.Path) && other.Question.RequiredWhen is null))
            Expect.Same(problems[other.Path], problemsNow[other.Path], $"To answer {row.Path} changed the problems of {other.Path}");
        if (others.Length > 0)
            testCase.Saw("a row was answered beside another");
    }

    private static void RecomputingGivesTheSame(TestCase testCase)
    {
        SurveySession session = testCase.Survey.Start();
        foreach (Step step in testCase.Respondent.Steps)
        {
            if (step.Take(session) is not { } change)
                continue;

            SurveySession anew = testCase.Survey.Resume(session.ToUtf8Json()).Value;
            Expect.SameShown(anew, session, $"Computed anew after a respondent {step}");
            if (change.NewlyShown.Count + change.NewlyHidden.Count > 0)
                testCase.Saw(FieldsCameAndWent);
            if (!session.IsShown(step.Field!) && change.IsAccepted)
                testCase.Saw(HiddenAnswers);
        }

        Expect.SameToRespondents(testCase.Survey.Resume(session.ToUtf8Json()).Value, session, "Computed anew in the end");
    }

    private static void AddWithParts(ItemView item, List<ItemView> items)
    {
        items.Add(item);
        foreach (ItemView part in (item as SectionView)?.Items ?? [])
            AddWithParts(part, items);
    }

    private static ILookup<string?, string> ProblemsByField(SurveySession session) => session.Check()
        .Where(problem => problem.Code != ProblemCodes.Rule)
        .ToLookup(problem => problem.Path, problem => problem.ToString(), StringComparer.Ordinal);

    private static SurveySession Watched(TestCase testCase)
    {
        SurveySession session = testCase.Survey.Start();
        foreach (Step step in testCase.Respondent.Steps)
        {
            if (step.Take(session) is { } change && change.NewlyShown.Count + change.NewlyHidden.Count > 0)
                testCase.Saw(FieldsCameAndWent);
        }

        return session;
    }
}
