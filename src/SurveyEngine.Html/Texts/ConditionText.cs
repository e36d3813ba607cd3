using System.Globalization;
using System.Text.RegularExpressions;

namespace SurveyEngine.Html.Texts;

/// <summary>
/// Conditions in words: comparisons of a question with its options, what is answered, and these joined. What has other words stays as the
/// definition has it.
/// </summary>
internal sealed partial class ConditionText
{
    private readonly Dictionary<string, (string Name, FieldView Field)> _fields = new(StringComparer.Ordinal);
    private readonly Words _words;
    private readonly ConditionWords _said;

    /// <param name="view">All of the survey, hidden or not.</param>
    /// <param name="words">The words of the page.</param>
    public ConditionText(SurveyView view, Words words)
    {
        _words = words;
        _said = ConditionWords.In(words.Language);
        foreach (SectionView section in view.Sections)
            Add(section);
    }

    public string Of(ExplainedCondition condition)
    {
        if (condition.Parts is [var inner] && condition.Text.StartsWith("not ", StringComparison.Ordinal))
            return Say(_said.Not, Of(inner));
        if (condition.Parts.Count > 1 && Joint(condition) is { } joint)
            return string.Join(joint, condition.Parts.Select(Of));

        return condition.Parts.Count == 0 ? Leaf(condition.Text) : condition.Text;
    }

    /// <summary>What joins the parts: the word after the first one; null when that is another word.</summary>
    private string? Joint(ExplainedCondition condition)
    {
        int end = condition.Text.IndexOf(condition.Parts[0].Text, StringComparison.Ordinal) + condition.Parts[0].Text.Length;
        string rest = condition.Text[end..].TrimStart(')', ' ');
        if (rest.StartsWith("and ", StringComparison.Ordinal))
            return _said.And;

        return rest.StartsWith("or ", StringComparison.Ordinal) ? _said.Or : null;
    }

    private string Leaf(string text)
    {
        if (_fields.TryGetValue(text, out (string Name, FieldView Field) asked) && asked.Field is BooleanFieldView)
            return Say(_said.IsYes, asked.Name);
        if (Answered().Match(text) is { Success: true } answered && _fields.TryGetValue(answered.Groups["name"].Value, out asked))
            return Say(_said.IsAnswered, asked.Name);
        if (Comparison().Match(text) is not { Success: true } comparison || !_fields.TryGetValue(comparison.Groups["name"].Value, out asked))
            return text;

        string? sentence = comparison.Groups["operator"].Value switch
        {
            "=" => _said.Is,
            "!=" => _said.IsNot,
            "in" => _said.IsOneOf,
            "has" or "has any" => _said.HasAny,
            "has all" => _said.HasAll,
            _ => null,
        };
        return sentence is null ? text : Say(sentence, asked.Name, Answers(comparison.Groups["value"].Value, asked.Field));
    }

    /// <summary>The answers that a comparison names, options by their labels.</summary>
    private string Answers(string value, FieldView field)
    {
        string[] codes = [.. Literal().Matches(value).Select(literal => literal.Groups["text"].Value.Replace("''", "'", StringComparison.Ordinal))];
        if (codes.Length == 0)
            return value;

        return string.Join(_words.Page.Comma, codes.Select(code =>
            Say(_said.Quoted, (field as ChoiceFieldView)?.Options.FirstOrDefault(option => option.Code == code)?.Label ?? code)));
    }

    private void Add(SectionView section)
    {
        foreach (ItemView item in section.Items)
        {
            if (item is SectionView inner)
                Add(inner);

            string name = Say(_said.Quoted, (item as QuestionView)?.Code ?? (item as QuestionView)?.Title ?? (item as QuestionView)?.Prompt ?? "");
            foreach (FieldView field in (item as QuestionView)?.Fields ?? [])
                _fields.Add(field.Path, (field.Label is { } row ? $"{name} {row}" : name, field));
        }
    }

    private static string Say(string sentence, params ReadOnlySpan<object?> arguments) => string.Format(CultureInfo.InvariantCulture, sentence, arguments);

    [GeneratedRegex(@"^answered\((?<name>[^()]+)\)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Answered();

    [GeneratedRegex(@"^(?<name>\S+) (?<operator>=|!=|in|has any|has all|has) (?<value>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comparison();

    [GeneratedRegex("'(?<text>([^']|'')*)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literal();
}
