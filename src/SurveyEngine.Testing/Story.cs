using System.Globalization;
using System.Text;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing;

/// <summary>Tells what a respondent did, and what the survey showed: for people who read a failed test.</summary>
internal static class Story
{
    /// <summary>What is told in place of what was given to a sensitive field.</summary>
    public const string Mask = "…";

    private const int MostCharacters = 60;

    public static string Of(Respondent respondent)
    {
        var story = new StringBuilder();
        SurveySession session = respondent.Survey.Start();
        int number = 0;
        foreach (Step step in respondent.Steps)
            story.Append(CultureInfo.InvariantCulture, $"  {++number}. {Told(step, respondent.Survey)}{Outcome(step.Take(session))}\n");
        if (number == 0)
            story.Append("  answers nothing\n");

        Blueprint blueprint = Blueprint.Of(respondent.Survey);
        string[] touched = [.. respondent.Steps.Select(step => step.Field).OfType<string>().Distinct(StringComparer.Ordinal).Where(blueprint.Has)];
        string[] changing = [.. blueprint.Fields.Where(field => !field.IsAlwaysShown || touched.Contains(field.Path, StringComparer.Ordinal)).Select(field => field.Path)];
        Dictionary<string, AnswerValue> drafts = Drafts.Of(session).ToDictionary(StringComparer.Ordinal);
        story.Append("In the end\n");
        foreach (string sensitive in drafts.Keys.Where(respondent.Survey.IsSensitive).ToArray())
            drafts[sensitive] = Mask;
        story.Append("  shown:  ").AppendLine(List(changing.Where(session.IsShown), drafts));
        story.Append("  hidden: ").AppendLine(List(changing.Where(path => !session.IsShown(path)), drafts));
        return story.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
    }

    /// <summary>A value as it would stand in a condition; long texts are cut.</summary>
    public static string Value(AnswerValue value) => value.Kind switch
    {
        AnswerValueKind.Blank => "nothing",
        AnswerValueKind.Text => Quoted(value.AsText),
        AnswerValueKind.Options => $"[{string.Join(", ", value.AsOptions.Select(Quoted))}]",
        _ => value.ToString(),
    };

    private static Step Told(Step step, Survey survey) => step.Field is { } field && survey.IsSensitive(field) ? step.Masked : step;

    private static string Outcome(SurveyChange? change)
    {
        if (change is null)
            return "";
        if (!change.IsAccepted)
            return $" - refused: {change.Problems[0].Code}";

        var parts = new List<string>();
        if (change.NewlyShown.Count > 0)
            parts.Add($"shows {string.Join(", ", change.NewlyShown)}");
        if (change.NewlyHidden.Count > 0)
            parts.Add($"hides {string.Join(", ", change.NewlyHidden)}");
        if (change.Problems.Any(problem => problem.Severity == ProblemSeverity.Error))
            parts.Add($"wrong: {string.Join(", ", change.Problems.Select(problem => problem.Code))}");

        return parts.Count == 0 ? "" : $" - {string.Join("; ", parts)}";
    }

    private static string List(IEnumerable<string> paths, Dictionary<string, AnswerValue> drafts)
    {
        string list = string.Join(", ", paths.Select(path => drafts.TryGetValue(path, out AnswerValue value) ? $"{path} = {Value(value)}" : path));
        return list.Length == 0 ? "nothing that can change" : list;
    }

    private static string Quoted(string text)
    {
        string cut = text.Length > MostCharacters ? string.Concat(text.AsSpan(0, MostCharacters), "…") : text;
        var quoted = new StringBuilder("'");
        foreach (Rune rune in cut.EnumerateRunes())
        {
            if (Rune.IsControl(rune))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            else
                quoted.Append(rune.ToString());
        }

        return quoted.Append('\'').ToString();
    }
}
