using SurveyEngine.Model;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>
/// The problems that a check of bytes must find, derived from those of a session: field by field, then the rules, as one line each.
/// </summary>
internal static class Verdict
{
    public static string Line(Problem problem) =>
        $"{problem.Severity} {problem.Code} {problem.Path} {string.Join(' ', problem.Arguments)}";

    /// <summary>The expected problems of a post.</summary>
    /// <param name="session">A session with the answers that are accepted.</param>
    /// <param name="drafts">Those answers.</param>
    /// <param name="refused">The problems of values that are refused, by field; such a field has no other problem.</param>
    /// <param name="hidden">The handling of answers to hidden fields.</param>
    public static IEnumerable<string> Expected(
        SurveySession session, IEnumerable<KeyValuePair<string, AnswerValue>> drafts,
        IReadOnlyDictionary<string, Problem> refused, HiddenAnswers hidden)
    {
        Dictionary<string, AnswerValue> answers = drafts.ToDictionary(StringComparer.Ordinal);
        IReadOnlyList<Problem> problems = session.Check();
        ILookup<string?, Problem> byField = problems
            .Where(problem => problem.Code != ProblemCodes.Rule)
            .ToLookup(problem => problem.Path, StringComparer.Ordinal);
        foreach (DefinedField field in DefinitionOutline.Of(session.Survey).Fields)
        {
            if (refused.TryGetValue(field.Path, out Problem? problem))
            {
                if (hidden != HiddenAnswers.Drop || session.IsShown(field.Path))
                    yield return Line(problem);
                continue;
            }

            if (hidden == HiddenAnswers.Report && answers.TryGetValue(field.Path, out AnswerValue answer) && !answer.IsBlank)
            {
                foreach (string argument in NotShown(field, answer, session))
                    yield return $"{ProblemSeverity.Error} {ProblemCodes.NotShown} {field.Path} {argument}";
            }

            foreach (Problem found in byField[field.Path])
                yield return Line(found);
        }

        foreach (Problem rule in problems.Where(problem => problem.Code == ProblemCodes.Rule))
            yield return Line(rule);
    }

    /// <summary>The arguments of the problems: of the field as a whole, or of each selected option that is hidden.</summary>
    private static IEnumerable<string> NotShown(DefinedField field, AnswerValue answer, SurveySession session)
    {
        if (!session.IsShown(field.Path))
            return [""];
        if (!field.HasConditionalOptions)
            return [];

        IReadOnlyList<string> selected = field.Tester.Selected(answer);
        ValueList<OptionView> shown = ((ChoiceFieldView)ShownFields.Of(session)[field.Path]).Options;
        IEnumerable<string> hidden = field.Options
            .Where(option => selected.Contains(option.Code, StringComparer.Ordinal) && shown.All(other => other.Code != option.Code))
            .Select(option => $"option={option.Code}");

        // Which option of a sensitive field it is would be personal.
        return field.Kind.Sensitive ? hidden.Take(1).Select(_ => "") : hidden;
    }
}
