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
        new(
            nameof(SameAnswersShowTheSame),
            "The same final answers show the same fields, in whatever order they were given.",
            SameAnswersShowTheSame)
        {
            Needs = SurveyFeature.Branches,
            Classification = [new(FieldsCameAndWent), new(HiddenAnswers)],
        },
        new(
            nameof(UnconditionalFieldsAreAlwaysShown),
            "A field under no condition is always shown, to every respondent.",
            UnconditionalFieldsAreAlwaysShown)
        {
            Needs = SurveyFeature.AlwaysShown,
            Classification = [new(SomethingWasAnswered), new(FieldsCameAndWent, SurveyFeature.Branches)],
        },
        new(
            nameof(ShownFieldsAreInShownItems),
            "A field is shown exactly when the view has it, inside shown questions and sections; the view has no section or question "
            + "without a shown field.",
            ShownFieldsAreInShownItems)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new("something was shown")],
        },
        new(
            nameof(ChangesReachOnlyWhatDependsOnThem),
            "An answer shows and hides only fields that depend on it through conditions, and its change names exactly those.",
            ChangesReachOnlyWhatDependsOnThem)
        {
            Needs = SurveyFeature.Branches,
            Classification = [new(FieldsCameAndWent)],
        },
        new(
            nameof(RecomputingGivesTheSame),
            "After every step, to compute everything anew from the answers gives what the session has.",
            RecomputingGivesTheSame)
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

        SurveySession other = testCase.Replay(testCase.Survey, testCase.Dice().Shuffled(drafts));
        Expect.SameToRespondents(session, other, "The same answers in another order");
        Expect.SameBytes(session.ToUtf8Json(), other.ToUtf8Json(), "The same answers in another order are saved differently");
    }

    private static void UnconditionalFieldsAreAlwaysShown(TestCase testCase)
    {
        DefinedField[] always = [.. testCase.Outline.Fields.Where(field => field.IsAlwaysShown)];
        SurveySession session = testCase.Respondent.Start();
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
        Expect.Same(
            testCase.Outline.Fields.Where(field => field.Question.Prompt is not null && session.IsShown(field.Path)).Select(field => field.Path),
            testCase.Survey.FieldPaths.Where(fields.ContainsKey), "Shown fields with a prompt, and those of the view");
        var items = new List<ItemView>();
        foreach (SectionView section in view.Sections)
            AddWithParts(section, items);

        HashSet<string> ids = [.. items.Select(item => item.Id)];
        Expect.That(
            fields.Keys.All(path => testCase.Outline.Has(path) && ids.Contains(testCase.Outline[path].Question.Id)),
            "The view has a field outside of its question");
        foreach (ItemView item in items)
            Expect.That(item is NoteView or QuestionView { Fields.Count: > 0 } or SectionView { Items.Count: > 0 }, $"{item.Id} is shown with nothing in it");
        foreach (string id in testCase.Dice().Some(testCase.Outline.DisplayedIds, 1, 8))
            Expect.That(session.Explain(id).Value.IsShown == ids.Contains(id), $"{id} is shown in the view or in its explanation only");
        if (fields.Count > 0)
            testCase.Saw("something was shown");
    }

    private static void ChangesReachOnlyWhatDependsOnThem(TestCase testCase)
    {
        SurveySession session = testCase.Respondent.Start();
        foreach (Step step in testCase.Respondent.Steps)
        {
            bool[] before = [.. testCase.Survey.FieldPaths.Select(session.IsShown)];
            if (step.Take(session) is not { } change)
                continue;

            string[] shown = [.. testCase.Survey.FieldPaths.Where((path, i) => session.IsShown(path) && !before[i])];
            string[] hidden = [.. testCase.Survey.FieldPaths.Where((path, i) => !session.IsShown(path) && before[i])];
            Expect.Same(shown, change.NewlyShown, $"Fields that appeared, and those that the change names, when a respondent {step}");
            Expect.Same(hidden, change.NewlyHidden, $"Fields that disappeared, and those that the change names, when a respondent {step}");
            IReadOnlySet<string> reach =
                testCase.Outline.Has(step.Field!) ? testCase.Outline.ReachOf(step.Field!) : new HashSet<string>(StringComparer.Ordinal);
            foreach (string path in change.NewlyShown.Concat(change.NewlyHidden))
                Expect.That(reach.Contains(path), $"{path} does not depend on {step.Field}, but changed");
            if (shown.Length + hidden.Length > 0)
                testCase.Saw(FieldsCameAndWent);
        }
    }

    private static void RecomputingGivesTheSame(TestCase testCase)
    {
        SurveySession session = testCase.Respondent.Start();
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

    private static SurveySession Watched(TestCase testCase)
    {
        SurveySession session = testCase.Respondent.Start();
        foreach (Step step in testCase.Respondent.Steps)
        {
            if (step.Take(session) is { } change && change.NewlyShown.Count + change.NewlyHidden.Count > 0)
                testCase.Saw(FieldsCameAndWent);
        }

        return session;
    }
}
