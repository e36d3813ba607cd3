using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>What is said about why something is shown or hidden.</summary>
internal static class ExplanationInvariants
{
    public static IEnumerable<Invariant> All =>
    [
        new(nameof(ExplanationsAgreeWithWhatIsShown), "A field is shown exactly when each reason given for it holds.", ExplanationsAgreeWithWhatIsShown)
        {
            Needs = Trait.Branches,
            Classification = [new("a reason did not hold"), new("every reason held")],
        },
        new(
            nameof(ExplanationsCiteOnlyWhatDecides),
            "Each answer cited for a condition is read by a part of it that belongs to a smallest set of parts that would have to come out otherwise for the whole to come out otherwise.",
            ExplanationsCiteOnlyWhatDecides)
        {
            Needs = Trait.FieldConditions,
            Classification = [new("answers were cited"), new("a cited answer was changed, and with it the outcome")],
        },
        new(nameof(WhatIsNotCitedDecidesNothing), "While the answers cited for a condition and the rows it goes through stay as they are, it comes out the same, whatever becomes of all other answers.", WhatIsNotCitedDecidesNothing)
        {
            Needs = Trait.FieldConditions,
            Classification = [new("other answers changed")],
        },
    ];

    private static void ExplanationsAgreeWithWhatIsShown(Trial trial)
    {
        SurveySession session = trial.End;
        foreach (FieldPlan field in trial.Blueprint.Fields.Where(field => !field.IsAlwaysShown))
        {
            Explanation explanation = session.Explain(field.Path).Value;
            bool holds = explanation.Reasons.All(reason => reason.Holds);
            Expect.That(explanation.IsShown == session.IsShown(field.Path) && explanation.IsShown == holds, $"{field.Path} is {(explanation.IsShown ? "shown" : "hidden")}, for reasons that say otherwise");
            trial.Saw(holds ? "every reason held" : "a reason did not hold");
        }
    }

    private static void ExplanationsCiteOnlyWhatDecides(Trial trial)
    {
        SurveySession session = trial.End;
        foreach ((string subject, Reason reason) in Conditions(trial, session))
        {
            if (reason.Condition is not { } condition)
                continue;

            var decisive = new List<(string Text, string? Row)>();
            AddDecisive(condition, row: null, decisive);
            foreach (ExplainedAnswer cited in reason.Answers)
            {
                trial.Saw("answers were cited");
                FieldPlan field = trial.Blueprint[cited.Path];
                bool isRead = decisive.Exists(part => Names.In(part.Text).Exists(name =>
                    name == cited.Path || (name == field.Question.Id && (part.Row is null || part.Row == cited.Path))));
                Expect.That(isRead, $"{cited.Path} is cited for {subject}, which is {condition.Holds}, but decides nothing: {condition.Text}");
            }
        }

        ChangeWhatIsCited(trial, session);
    }

    /// <summary>Sees whether another answer in place of one that is cited changes the outcome.</summary>
    private static void ChangeWhatIsCited(Trial trial, SurveySession session)
    {
        Dice dice = trial.Dice();
        (string Path, Reason Reason)[] cited = [.. Conditions(trial, session).Where(pair => pair.Reason.Answers.Count > 0)];
        if (cited.Length == 0)
            return;

        (string path, Reason reason) = dice.Pick(cited);
        FieldPlan field = trial.Blueprint[dice.Pick(reason.Answers).Path];
        SurveySession changed = trial.Respondent.Play();
        changed.Answer(field.Path, new ValidValues(trial.Blueprint, dice).For(field, changed));
        if (changed.Explain(path).Value.Reasons.Any(later => later.Subject == reason.Subject && later.Condition is not null && later.Holds != reason.Holds))
            trial.Saw("a cited answer was changed, and with it the outcome");
    }

    private static void WhatIsNotCitedDecidesNothing(Trial trial)
    {
        SurveySession before = trial.End;
        SurveySession after = trial.Respondent.Play();
        foreach (Step step in RespondentGenerator.Make(trial.Survey, SurveyGen.UsualCare, steps: 6, trial.Dice()).Steps)
            step.Take(after);

        Dictionary<string, Reason> reasons = Conditions(trial, after).DistinctBy(pair => pair.Reason.Subject).ToDictionary(pair => pair.Reason.Subject, pair => pair.Reason, StringComparer.Ordinal);
        foreach ((_, Reason reason) in Conditions(trial, before))
        {
            if (reason.Condition is not { } condition || !reasons.TryGetValue(reason.Subject, out Reason? later) || later.Condition is null)
                continue;
            if (!reason.Answers.All(cited => IsSame(cited.Path, before, after)) || !HasSameRows(condition, trial.Blueprint, before, after))
                continue;

            Expect.That(later.Holds == reason.Holds, $"{condition.Text} at {reason.Subject} was {reason.Holds} and became {later.Holds}, while what was cited stayed");
            trial.Saw("other answers changed");
        }
    }

    private static IEnumerable<(string Path, Reason Reason)> Conditions(Trial trial, SurveySession session) =>
        trial.Blueprint.Fields
            .Where(field => field.Conditions.Count > 0)
            .SelectMany(field => session.Explain(field.Path).Value.Reasons.Where(reason => reason.Kind == ReasonKind.Condition).Select(reason => (field.Path, reason)));

    private static bool IsSame(string path, SurveySession before, SurveySession after) =>
        before.IsShown(path) == after.IsShown(path) && before[path] == after[path];

    private static bool HasSameRows(ExplainedCondition condition, Blueprint blueprint, SurveySession before, SurveySession after) =>
        Names.In(condition.Text).SelectMany(blueprint.FieldsOf).All(field => before.IsShown(field.Path) == after.IsShown(field.Path));

    /// <summary>
    /// The comparisons that belong to a smallest set whose other outcome gives the whole another outcome: of parts joined so that
    /// one would do, each alone; of parts that must all change, those that are not so already.
    /// </summary>
    private static void AddDecisive(ExplainedCondition condition, string? row, List<(string Text, string? Row)> decisive)
    {
        if (condition.Parts.Count == 0)
        {
            // All rows of any( ) and all( ) may be hidden: then the condition has no parts, and reads what it names.
            decisive.Add((condition.Text, row));
            return;
        }

        IEnumerable<ExplainedCondition> parts = Junction(condition) is { } isMetByOne && isMetByOne == condition.Holds
            ? condition.Parts.Where(part => part.Holds == condition.Holds)
            : condition.Parts;
        foreach (ExplainedCondition part in parts)
            AddDecisive(part, part.Row ?? row, decisive);
    }

    /// <summary>Whether one part that holds makes the whole hold (or, any), or one that does not makes it fail (and, all); null: not.</summary>
    private static bool? Junction(ExplainedCondition condition)
    {
        if (condition.Parts[0].Row is not null)
            return condition.Text.StartsWith("any(", StringComparison.Ordinal);
        if (condition.Parts.Count == 1)
            return null;

        string first = condition.Parts[0].Text;
        int behind = condition.Text.StartsWith(first, StringComparison.Ordinal) ? first.Length : first.Length + 2;
        return condition.Text[behind..].StartsWith(" or ", StringComparison.Ordinal);
    }
}
