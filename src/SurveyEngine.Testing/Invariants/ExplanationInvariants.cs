using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Statements about the reasons why something is shown or hidden.</summary>
internal static class ExplanationInvariants
{
    public static IEnumerable<Invariant> All =>
    [
        new(
            nameof(ExplanationsAgreeWithWhatIsShown),
            "A field is shown exactly when every reason given for it holds.",
            ExplanationsAgreeWithWhatIsShown)
        {
            Needs = SurveyFeature.Branches,
            Classification = [new("a reason did not hold"), new("every reason held")],
        },
        new(
            nameof(ExplanationsCiteOnlyWhatDecides),
            "Each answer cited for a condition is read by a decisive part of it: one of a smallest set of parts whose opposite results would "
            + "give the whole the opposite result.",
            ExplanationsCiteOnlyWhatDecides)
        {
            Needs = SurveyFeature.FieldConditions,
            Classification = [new("answers were cited"), new("another cited answer gave another result")],
        },
        new(
            nameof(AnswersNotCitedDecideNothing),
            "While the answers cited for a condition and the rows it goes through stay the same, so does its result, whatever happens to "
            + "all other answers.",
            AnswersNotCitedDecideNothing)
        {
            Needs = SurveyFeature.FieldConditions,
            Classification = [new("other answers changed")],
        },
    ];

    private static void ExplanationsAgreeWithWhatIsShown(TestCase testCase)
    {
        SurveySession session = testCase.End;
        foreach (DefinedField field in testCase.Outline.Fields.Where(field => !field.IsAlwaysShown))
        {
            Explanation explanation = session.Explain(field.Path).Value;
            bool holds = explanation.Reasons.All(reason => reason.Holds);
            Expect.That(
                explanation.IsShown == session.IsShown(field.Path) && explanation.IsShown == holds,
                $"{field.Path} is {(explanation.IsShown ? "shown" : "hidden")}, for reasons that say otherwise");
            testCase.Saw(holds ? "every reason held" : "a reason did not hold");
        }
    }

    private static void ExplanationsCiteOnlyWhatDecides(TestCase testCase)
    {
        SurveySession session = testCase.End;
        foreach ((string subject, Reason reason) in Conditions(testCase, session))
        {
            if (reason.Condition is not { } condition)
                continue;

            var decisive = new List<(string Text, string? Row)>();
            AddDecisive(condition, row: null, decisive);
            foreach (ExplainedAnswer cited in reason.Answers.Where(cited => testCase.Outline.Has(cited.Path)))
            {
                testCase.Saw("answers were cited");
                DefinedField field = testCase.Outline[cited.Path];
                bool isRead = decisive.Exists(part => Names.In(part.Text).Exists(name =>
                    name == cited.Path || (name == field.Question.Id && (part.Row is null || part.Row == cited.Path))));
                Expect.That(isRead, $"{cited.Path} is cited for {subject}, which is {condition.Holds}, but it decides nothing: {condition.Text}");
            }
        }

        ChangeWhatIsCited(testCase, session);
    }

    /// <summary>Notes whether another answer to a field that is cited changes the result.</summary>
    private static void ChangeWhatIsCited(TestCase testCase, SurveySession session)
    {
        Dice dice = testCase.Dice();
        (string Path, Reason Reason)[] cited = [.. Conditions(testCase, session).Where(pair => pair.Reason.Answers.Any(answer => testCase.Outline.Has(answer.Path)))];
        if (cited.Length == 0)
            return;

        (string path, Reason reason) = dice.Pick(cited);
        DefinedField field = testCase.Outline[dice.Pick([.. reason.Answers.Where(answer => testCase.Outline.Has(answer.Path))]).Path];
        SurveySession changed = testCase.Respondent.Play();
        changed.Answer(field.Path, field.Tester.Valid(field, changed, dice));
        if (changed.Explain(path).Value.Reasons.Any(later => later.Subject == reason.Subject && later.Condition is not null && later.Holds != reason.Holds))
            testCase.Saw("another cited answer gave another result");
    }

    private static void AnswersNotCitedDecideNothing(TestCase testCase)
    {
        SurveySession before = testCase.End;
        SurveySession after = testCase.Respondent.Play();
        foreach (Step step in RespondentGenerator.Make(testCase.Survey, SurveyGen.DefaultValidShare, maxSteps: 6, testCase.Dice()).Steps)
            step.Take(after);

        // A row and its only option are one subject with two conditions.
        Dictionary<(string Subject, string? Condition), Reason> reasons = Conditions(testCase, after)
            .Select(pair => pair.Reason)
            .DistinctBy(reason => (reason.Subject, reason.Condition?.Text))
            .ToDictionary(reason => (reason.Subject, reason.Condition?.Text));
        foreach ((_, Reason reason) in Conditions(testCase, before))
        {
            if (reason.Condition is not { } condition || !reasons.TryGetValue((reason.Subject, condition.Text), out Reason? later))
                continue;
            if (!reason.Answers.All(cited => IsSame(cited.Path, before, after)) || !HasSameRows(condition, testCase.Outline, before, after))
                continue;

            Expect.That(
                later.Holds == reason.Holds,
                $"{condition.Text} at {reason.Subject} was {reason.Holds} and became {later.Holds}, while the cited answers stayed");
            testCase.Saw("other answers changed");
        }
    }

    private static IEnumerable<(string Path, Reason Reason)> Conditions(TestCase testCase, SurveySession session) =>
        testCase.Outline.Fields
            .Where(field => field.Conditions.Count > 0)
            .SelectMany(field => session.Explain(field.Path).Value.Reasons.Where(reason => reason.Kind == ReasonKind.Condition).Select(reason => (field.Path, reason)));

    private static bool IsSame(string path, SurveySession before, SurveySession after) =>
        before.IsShown(path) == after.IsShown(path) && before[path] == after[path];

    private static bool HasSameRows(ExplainedCondition condition, DefinitionOutline outline, SurveySession before, SurveySession after) =>
        Names.In(condition.Text).SelectMany(outline.FieldsOf).All(field => before.IsShown(field.Path) == after.IsShown(field.Path));

    /// <summary>
    /// Collects the decisive comparisons: those in a smallest set whose opposite results give the whole the opposite result. When any one part
    /// could decide, each of them is such a set; when several parts must change, the set has those that do not have the other result yet.
    /// </summary>
    private static void AddDecisive(ExplainedCondition condition, string? row, List<(string Text, string? Row)> decisive)
    {
        if (condition.Parts.Count == 0)
        {
            // When all rows of any( ) or all( ) are hidden, the condition has no parts, and reads what it names.
            decisive.Add((condition.Text, row));
            return;
        }

        IEnumerable<ExplainedCondition> parts = DecidedByOne(condition) is { } isMetByOne && isMetByOne == condition.Holds
            ? condition.Parts.Where(part => part.Holds == condition.Holds)
            : condition.Parts;
        foreach (ExplainedCondition part in parts)
            AddDecisive(part, part.Row ?? row, decisive);
    }

    /// <summary>
    /// True when one part that holds makes the whole hold (or, any); false when one that does not makes it fail (and, all); else null.
    /// </summary>
    private static bool? DecidedByOne(ExplainedCondition condition)
    {
        if (condition.Parts[0].Row is not null)
            return condition.Text.StartsWith("any(", StringComparison.Ordinal);
        if (condition.Parts.Count == 1)
            return null;

        string first = condition.Parts[0].Text;
        int end = condition.Text.StartsWith(first, StringComparison.Ordinal) ? first.Length : first.Length + 2;
        return condition.Text[end..].StartsWith(" or ", StringComparison.Ordinal);
    }
}
