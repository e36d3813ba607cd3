using SurveyEngine.Model;

namespace SurveyEngine.Cases;

/// <summary>Finds a displayed text by its key, as in translations.</summary>
internal static class ShownText
{
    /// <summary>The text of a key such as <c>Q2.options.b</c>; for messages of problems (<c>Q2.constraints.0</c>), that of the problem.</summary>
    /// <exception cref="CaseException">Nothing that is displayed has this key.</exception>
    public static string Of(ShownView shown, Survey survey, string key)
    {
        string[] parts = key.Split('.');
        string? text = parts switch
        {
            ["title"] => shown.View.Title,
            ["introduction", var index] => shown.View.Introduction[Index(index)],
            ["rules", var rule] => Message(shown, problem => problem.Code == ProblemCodes.Rule && Has(problem, "rule", rule)),
            ["optionSets", var set, .. var rest] => OfOptionSet(shown, survey, set, rest),
            _ => OfItem(shown, key),
        };

        return text ?? throw new CaseException($"Not understood: no text {key} is displayed.");
    }

    private static string? OfItem(ShownView shown, string key)
    {
        string? path = shown.Items.Keys.Where(item => key.StartsWith(item + ".", StringComparison.Ordinal)).MaxBy(item => item.Length);
        return path is null ? null : Of(shown, path, key[(path.Length + 1)..].Split('.'));
    }

    private static string? Of(ShownView shown, string path, string[] key) => (shown.Items[path], key) switch
    {
        (var item, ["title"]) => item.Title,
        (var item, ["notes", var index]) => item.Notes[Index(index)],
        (NoteView note, ["prompt"]) => note.Prompt,
        (NoteView note, ["media", var index]) => note.Media?[Index(index)].Alt,
        (QuestionView question, ["prompt"]) => question.Prompt,
        (QuestionView question, ["media", var index]) => question.Media?[Index(index)].Alt,
        (QuestionView question, ["rows", var row]) => question.Rows?.FirstOrDefault(view => view.Code == row)?.Label,
        (QuestionView question, ["options" or "groups", ..]) => OfOptions(question.Fields, key),
        (QuestionView question, ["constraints", var index]) => Message(
            shown, problem => problem.Code == ProblemCodes.Constraint && problem.Question == question.Id && Has(problem, "index", index)),
        (QuestionView question, ["messages", var code]) => Message(shown, problem => problem.Code == code && problem.Question == question.Id),
        (QuestionView question, [var label]) => question.Fields.Select(field => OfField(field, label)).FirstOrDefault(),
        _ => null,
    };

    private static string? OfField(FieldView field, string label) => (field, label) switch
    {
        (NumberFieldView number, "prefix") => number.Prefix,
        (NumberFieldView number, "suffix") => number.Suffix,
        (NumberFieldView number, "minLabel") => number.MinLabel,
        (NumberFieldView number, "maxLabel") => number.MaxLabel,
        (BooleanFieldView boolean, "trueLabel") => boolean.TrueLabel,
        (BooleanFieldView boolean, "falseLabel") => boolean.FalseLabel,
        _ => null,
    };

    private static string? OfOptionSet(ShownView shown, Survey survey, string set, string[] key) => OfOptions(
        shown.Fields.Where(field => survey.Definition.OptionSets.TryGetValue(set, out ValueList<Option>? options) && survey.Fields[field.Path]?.Options == options), key);

    private static string? OfOptions(IEnumerable<FieldView> fields, string[] key)
    {
        IEnumerable<OptionView> options = fields.OfType<ChoiceFieldView>().SelectMany(field => field.Options);
        return key switch
        {
            ["groups", var group] => options.Select(option => option.Group).FirstOrDefault(label => label == group),
            ["options", var code, .. var rest] when options.FirstOrDefault(option => option.Code == code) is { } found => rest switch
            {
                [] => found.Label,
                ["specify"] => found.Specify?.Label,
                ["media", var index] => found.Media?[Index(index)].Alt,
                _ => null,
            },
            _ => null,
        };
    }

    private static string? Message(ShownView shown, Func<ProblemView, bool> isMeant) => shown.View.Problems.FirstOrDefault(isMeant)?.Message;

    private static bool Has(ProblemView problem, string name, string value) =>
        problem.Arguments.Any(argument => argument.Name == name && FormattableString.Invariant($"{argument.Value}") == value);

    private static int Index(string text) => int.TryParse(text, out int index) ? index : throw new CaseException($"Not understood: {text} is no number.");
}
