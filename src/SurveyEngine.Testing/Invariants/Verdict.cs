using SurveyEngine.Model;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>What checking bytes must find, made from what a session finds: field by field, then the rules. A line a problem.</summary>
internal static class Verdict
{
    public static string Line(Problem problem) =>
        $"{problem.Severity} {problem.Code} {problem.Path} {string.Join(' ', problem.Arguments)}";

    /// <summary>The problems of a post.</summary>
    /// <param name="session">A session with the answers that can be given.</param>
    /// <param name="drafts">Those answers.</param>
    /// <param name="refused">By field, what is wrong with the value itself: nothing more is said of that field.</param>
    /// <param name="hidden">What becomes of answers to hidden fields.</param>
    public static IEnumerable<string> Expected(
        SurveySession session, IEnumerable<KeyValuePair<string, AnswerValue>> drafts,
        IReadOnlyDictionary<string, Problem> refused, HiddenAnswers hidden)
    {
        Dictionary<string, AnswerValue> answers = drafts.ToDictionary(StringComparer.Ordinal);
        IReadOnlyList<Problem> problems = session.Check();
        ILookup<string?, Problem> byField = problems.Where(problem => problem.Code != ProblemCodes.Rule).ToLookup(problem => problem.Path, StringComparer.Ordinal);
        foreach (FieldPlan field in Blueprint.Of(session.Survey).Fields)
        {
            if (refused.TryGetValue(field.Path, out Problem? problem))
            {
                if (hidden != HiddenAnswers.Drop || session.IsShown(field.Path))
                    yield return Line(problem);
                continue;
            }

            if (hidden == HiddenAnswers.Report && answers.TryGetValue(field.Path, out AnswerValue answer))
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

    /// <summary>The field as a whole, or each picked option that is hidden.</summary>
    private static IEnumerable<string> NotShown(FieldPlan field, AnswerValue answer, SurveySession session)
    {
        if (!session.IsShown(field.Path))
            return [""];
        if (!field.HasConditionalOptions)
            return [];

        string[] picked = answer.TryGetText(out string? code) ? [code] : [.. answer];
        ValueList<OptionView> shown = ((ChoiceFieldView)ShownFields.Of(session)[field.Path]).Options;
        return field.Options
            .Where(option => picked.Contains(option.Code, StringComparer.Ordinal) && shown.All(other => other.Code != option.Code))
            .Select(option => $"option={option.Code}");
    }
}
