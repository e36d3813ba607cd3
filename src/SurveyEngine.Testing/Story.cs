using System.Globalization;
using System.Text;
using SurveyEngine.Testing.Kinds;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing;

/// <summary>Tells what a respondent did and what the survey showed, for people who read a failed test.</summary>
internal static class Story
{
    /// <summary>The sign in place of a value of a sensitive field.</summary>
    public const string Mask = "…";

    private const int MaxCharacters = 60;

    public static string Of(Respondent respondent)
    {
        var story = new StringBuilder();
        SurveySession session = respondent.Start();
        int number = 0;
        foreach (Step step in respondent.Steps)
            story.Append(CultureInfo.InvariantCulture, $"  {++number}. {Told(step, respondent.Survey)}{Outcome(step.Take(session))}\n");
        if (number == 0)
            story.Append("  answers nothing\n");

        DefinitionOutline outline = DefinitionOutline.Of(respondent.Survey);
        HashSet<string> touched = [.. respondent.Steps.Select(step => step.Field).OfType<string>()];
        string[] changing =
            [.. outline.Fields.Where(field => !field.IsAlwaysShown || touched.Contains(field.Path)).Select(field => field.Path)];
        Dictionary<string, AnswerValue> drafts = Drafts.Of(session).ToDictionary(StringComparer.Ordinal);
        foreach (string sensitive in drafts.Keys.Where(respondent.Survey.IsSensitive).ToArray())
            drafts[sensitive] = Mask;

        story.Append("In the end\n");
        story.Append("  shown:  ").AppendLine(List(changing.Where(session.IsShown), drafts));
        story.Append("  hidden: ").AppendLine(List(changing.Where(path => !session.IsShown(path)), drafts));
        return story.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
    }

    /// <summary>A value as conditions write it; long texts are cut.</summary>
    public static string Value(AnswerValue value) => value.Kind == AnswerValueKind.Blank ? "nothing" : KindTesters.Of(value).Tell(value);

    /// <summary>A text in quotes; a long one is cut.</summary>
    public static string Quoted(string text)
    {
        string cut = text.Length > MaxCharacters ? string.Concat(text.AsSpan(0, MaxCharacters), "…") : text;
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
}
