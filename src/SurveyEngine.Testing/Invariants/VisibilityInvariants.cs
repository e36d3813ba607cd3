using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>What is shown follows from the definition and the answers, and from nothing else.</summary>
internal static class VisibilityInvariants
{
    private const string FieldsCameAndWent = "an answer showed or hid fields";
    private const string HiddenAnswers = "a hidden field had an answer";
    private const string SomethingWasAnswered = "there were answers";

    public static IEnumerable<Invariant> All =>
    [
        new(nameof(SameAnswersShowTheSame), "The same final answers show the same fields, whatever the order in which they were given.", SameAnswersShowTheSame)
        {
            Needs = Trait.Branches,
            Classification = [new(FieldsCameAndWent), new(HiddenAnswers)],
        },
        new(nameof(AskingChangesNothing), "Asking for the view, an explanation, the problems, the progress or a response changes nothing, and gives the same again.", AskingChangesNothing)
        {
            Needs = Trait.Fields,
            Classification = [new(SomethingWasAnswered), new("the view was asked for again")],
        },
        new(nameof(SessionsAreIndependent), "Two respondents of one survey have nothing to do with each other.", SessionsAreIndependent)
        {
            Needs = Trait.Fields,
            Classification = [new("both had answers")],
        },
        new(nameof(AnswerAndClearIsNothing), "To answer a field and clear it again is as if it had never been answered.", AnswerAndClearIsNothing)
        {
            Needs = Trait.Fields,
            Classification = [new("the answer came and went"), new(FieldsCameAndWent, Trait.Branches)],
        },
        new(nameof(UnconditionalFieldsAreAlwaysShown), "What stands under no condition is shown to everybody, at any time.", UnconditionalFieldsAreAlwaysShown)
        {
            Needs = Trait.AlwaysShown,
            Classification = [new(SomethingWasAnswered), new(FieldsCameAndWent, Trait.Branches)],
        },
        new(nameof(ShownFieldsStandInShownItems), "A field is shown exactly when the view has it, inside shown questions and sections; sections and questions without a shown field are not there.", ShownFieldsStandInShownItems)
        {
            Needs = Trait.Fields,
            Classification = [new("something was shown")],
        },
        new(nameof(ChangesReachOnlyWhatDependsOnThem), "An answer shows and hides only fields that depend on it through conditions, and says exactly which.", ChangesReachOnlyWhatDependsOnThem)
        {
            Needs = Trait.Branches,
            Classification = [new(FieldsCameAndWent)],
        },
        new(nameof(RowsAreIndependent), "Answering one row of a matrix leaves the other rows' answers alone, and what is wrong with rows that no condition ties to it.", RowsAreIndependent)
        {
            Needs = Trait.Matrices,
            Classification = [new("a row was answered beside another")],
        },
        new(nameof(RecomputingGivesTheSame), "After every step, computing everything anew from the answers gives what the session has.", RecomputingGivesTheSame)
        {
            Needs = Trait.Fields,
            Classification = [new(FieldsCameAndWent, Trait.Branches), new(HiddenAnswers, Trait.Branches)],
        },
    ];

    private static void SameAnswersShowTheSame(Trial trial)
    {
        SurveySession session = Watched(trial);
        KeyValuePair<string, AnswerValue>[] drafts = [.. Drafts.Of(session)];
        if (drafts.Any(draft => !session.IsShown(draft.Key)))
            trial.Saw(HiddenAnswers);

        SurveySession other = Drafts.Play(trial.Survey, trial.Dice().Shuffled(drafts));
        foreach (Step.Enter entered in Drafts.Entered(session))
            entered.Take(other);
        Expect.SameToRespondents(session, other, "The same answers in another order");
        Expect.SameBytes(session.ToUtf8Json(), other.ToUtf8Json(), "The same answers in another order are saved differently");
    }

    private static void AskingChangesNothing(Trial trial)
    {
        SurveySession session = trial.End;
        Dice dice = trial.Dice();
        byte[] before = session.ToUtf8Json();
        SurveyView view = trial.View;
        foreach (string id in dice.Some(trial.Blueprint.ItemIds, 0, 3))
            Expect.That(session.Explain(id) == session.Explain(id), $"{id} is explained in two ways");

        Expect.Same(session.Check(), session.Check(), "Two checks differ");
        Expect.That(session.Progress == session.Progress, "Progress differs");
        session.TrySubmit(out _, out _);

        // To build a view takes longer than all the rest together.
        if (dice.Chance(0.3))
        {
            Expect.That(view == session.View("en"), "The view has changed by looking");
            trial.Saw("the view was asked for again");
        }

        Expect.SameBytes(before, session.ToUtf8Json(), "The answers have changed by looking");
        if (session.Progress.Answered > 0)
            trial.Saw(SomethingWasAnswered);
    }

    private static void SessionsAreIndependent(Trial trial)
    {
        SurveySession alone = trial.Respondent.Play();
        byte[] answers = alone.ToUtf8Json();
        IReadOnlyList<Problem> problems = alone.Check();
        Respondent neighbour = RespondentGenerator.Make(trial.Survey, SurveyGen.UsualCare, steps: 10, trial.Dice());
        SurveySession session = trial.Survey.Start();
        SurveySession beside = trial.Survey.Start();
        for (int i = 0; i < Math.Max(trial.Respondent.Steps.Count, neighbour.Steps.Count); i++)
        {
            if (i < trial.Respondent.Steps.Count)
                trial.Respondent.Steps[i].Take(session);
            if (i < neighbour.Steps.Count)
                neighbour.Steps[i].Take(beside);
        }

        foreach (SurveySession other in new[] { session, alone })
        {
            Expect.SameBytes(answers, other.ToUtf8Json(), "Answers before another respondent came, and beside");
            Expect.Same(problems, other.Check(), "Problems before another respondent came, and beside");
        }

        Expect.SameShown(alone, session, "Alone, and beside another respondent");
        if (session.Progress.Answered > 0 && beside.Progress.Answered > 0)
            trial.Saw("both had answers");
    }

    private static void AnswerAndClearIsNothing(Trial trial)
    {
        Dice dice = trial.Dice();
        SurveySession before = trial.Respondent.Play();
        SurveySession session = trial.Respondent.Play();
        var answered = Drafts.Of(session).Select(draft => draft.Key).Concat(Drafts.Entered(session).Select(entered => entered.Path)).ToHashSet(StringComparer.Ordinal);
        FieldPlan[] blank = [.. trial.Blueprint.Fields.Where(field => !answered.Contains(field.Path))];
        if (blank.Length == 0)
            return;

        FieldPlan[] shown = [.. blank.Where(field => session.IsShown(field.Path))];
        FieldPlan field = dice.Pick(shown.Length > 0 && dice.Chance(0.7) ? shown : blank);
        SurveyChange change = session.Answer(field.Path, new ValidValues(trial.Blueprint, dice).For(field, session));
        if (session.IsShown(field.Path) && !session[field.Path].IsBlank)
            trial.Saw("the answer came and went");
        if (change.NewlyShown.Count + change.NewlyHidden.Count > 0)
            trial.Saw(FieldsCameAndWent);

        session.Clear(field.Path);
        Expect.SameToRespondents(before, session, $"Before {field.Path} was answered, and after it was cleared");
        Expect.SameBytes(before.ToUtf8Json(), session.ToUtf8Json(), $"{field.Path} leaves something behind");
    }

    private static void UnconditionalFieldsAreAlwaysShown(Trial trial)
    {
        FieldPlan[] always = [.. trial.Blueprint.Fields.Where(field => field.IsAlwaysShown)];
        SurveySession session = trial.Survey.Start();
        ExpectShown(session, always);
        foreach (Step step in trial.Respondent.Steps)
        {
            if (step.Take(session) is not { IsAccepted: true } change)
                continue;

            ExpectShown(session, always);
            trial.Saw(SomethingWasAnswered);
            if (change.NewlyShown.Count + change.NewlyHidden.Count > 0)
                trial.Saw(FieldsCameAndWent);
        }
    }

    private static void ExpectShown(SurveySession session, FieldPlan[] fields)
    {
        foreach (FieldPlan field in fields)
            Expect.That(session.IsShown(field.Path), $"{field.Path} stands under no condition, and is hidden");
    }

    private static void ShownFieldsStandInShownItems(Trial trial)
    {
        SurveySession session = trial.End;
        SurveyView view = trial.View;
        Dictionary<string, FieldView> fields = ShownFields.Of(view);
        Expect.Same(trial.Survey.FieldPaths.Where(session.IsShown), trial.Survey.FieldPaths.Where(fields.ContainsKey), "Shown fields, and those of the view");
        var items = new List<ItemView>();
        foreach (SectionView section in view.Sections)
            AddWithParts(section, items);

        HashSet<string> ids = [.. items.Select(item => item.Id)];
        Expect.That(fields.Count == 0 || fields.Keys.All(path => trial.Blueprint.Has(path) && ids.Contains(trial.Blueprint[path].Question.Id)), "The view has a field outside of its question");
        foreach (ItemView item in items)
            Expect.That(item is QuestionView { Fields.Count: > 0 } or SectionView { Items.Count: > 0 }, $"{item.Id} is shown with nothing in it");
        foreach (string id in trial.Dice().Some(trial.Blueprint.ItemIds, 1, 8))
            Expect.That(session.Explain(id).IsShown == ids.Contains(id), $"{id} is shown in the view or in its explanation only");
        if (fields.Count > 0)
            trial.Saw("something was shown");
    }

    private static void ChangesReachOnlyWhatDependsOnThem(Trial trial)
    {
        SurveySession session = trial.Survey.Start();
        foreach (Step step in trial.Respondent.Steps)
        {
            bool[] before = [.. trial.Survey.FieldPaths.Select(session.IsShown)];
            if (step.Take(session) is not { } change)
                continue;

            string[] shown = [.. trial.Survey.FieldPaths.Where((path, i) => session.IsShown(path) && !before[i])];
            string[] hidden = [.. trial.Survey.FieldPaths.Where((path, i) => !session.IsShown(path) && before[i])];
            Expect.Same(shown, change.NewlyShown, $"What appeared, and what is said to, when somebody {step}");
            Expect.Same(hidden, change.NewlyHidden, $"What disappeared, and what is said to, when somebody {step}");
            IReadOnlySet<string> reach = trial.Blueprint.Has(step.Field!) ? trial.Blueprint.ReachOf(step.Field!) : new HashSet<string>(StringComparer.Ordinal);
            foreach (string path in change.NewlyShown.Concat(change.NewlyHidden))
                Expect.That(reach.Contains(path), $"{path} does not depend on {step.Field}, and changed");
            if (shown.Length + hidden.Length > 0)
                trial.Saw(FieldsCameAndWent);
        }
    }

    private static void RowsAreIndependent(Trial trial)
    {
        Dice dice = trial.Dice();
        SurveySession session = trial.Respondent.Play();
        FieldPlan[] rows = [.. trial.Blueprint.Fields.Where(field => field.IsRow && field.Host is null && session.IsShown(field.Path))];
        if (rows.Length == 0)
            return;

        FieldPlan row = dice.Pick(rows);
        IReadOnlySet<string> reach = trial.Blueprint.ReachOf(row.Path);
        FieldPlan[] others = [.. trial.Blueprint.Fields.Where(field => field.Question == row.Question && field != row && field.Host != row)];
        var before = Drafts.Of(session).Where(draft => draft.Key != row.Path).ToList();
        ILookup<string?, string> wrong = WrongWith(session);
        session.Answer(row.Path, new ValidValues(trial.Blueprint, dice).For(row, session));
        Expect.SameAnswers(before, Drafts.Of(session).Where(draft => draft.Key != row.Path), $"To answer {row.Path} changed other answers");
        ILookup<string?, string> wrongNow = WrongWith(session);
        foreach (FieldPlan other in others.Where(other => !reach.Contains(other.Path) && other.Question.RequiredWhen is null))
            Expect.Same(wrong[other.Path], wrongNow[other.Path], $"To answer {row.Path} changed what is wrong with {other.Path}");
        if (others.Length > 0)
            trial.Saw("a row was answered beside another");
    }

    private static void RecomputingGivesTheSame(Trial trial)
    {
        SurveySession session = trial.Survey.Start();
        foreach (Step step in trial.Respondent.Steps)
        {
            if (step.Take(session) is not { } change)
                continue;

            SurveySession anew = trial.Survey.Resume(session.ToUtf8Json()).Value;
            Expect.SameShown(anew, session, $"Computed anew after somebody {step}");
            if (change.NewlyShown.Count + change.NewlyHidden.Count > 0)
                trial.Saw(FieldsCameAndWent);
            if (!session.IsShown(step.Field!) && change.IsAccepted)
                trial.Saw(HiddenAnswers);
        }

        Expect.SameToRespondents(trial.Survey.Resume(session.ToUtf8Json()).Value, session, "Computed anew in the end");
    }

    private static void AddWithParts(ItemView item, List<ItemView> items)
    {
        items.Add(item);
        foreach (ItemView part in (item as SectionView)?.Items ?? [])
            AddWithParts(part, items);
    }

    private static ILookup<string?, string> WrongWith(SurveySession session) => session.Check()
        .Where(problem => problem.Code != ProblemCodes.Rule)
        .ToLookup(problem => problem.Path, problem => problem.ToString(), StringComparer.Ordinal);

    private static SurveySession Watched(Trial trial)
    {
        SurveySession session = trial.Survey.Start();
        foreach (Step step in trial.Respondent.Steps)
        {
            if (step.Take(session) is { } change && change.NewlyShown.Count + change.NewlyHidden.Count > 0)
                trial.Saw(FieldsCameAndWent);
        }

        return session;
    }
}
