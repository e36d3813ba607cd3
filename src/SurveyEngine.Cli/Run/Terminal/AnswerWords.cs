using System.Globalization;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>A field and its answer in one line.</summary>
internal static class AnswerWords
{
    private const string Blank = "—";
    private const int WidestName = 50;

    /// <summary>What the field is called: its question, row or option.</summary>
    public static string Name(Asked asked) => Short(asked switch
    {
        { Host: { } host } => $"{host.Code}. {host.Label}",
        { Row: { } row } => $"({row.RowCode}) {row.Label}",
        { Question: var question } => $"{question.Code ?? question.Id}  {question.Title ?? question.Prompt}",
    });

    /// <summary>The labels of what is picked, the number with its unit, or the text.</summary>
    public static string Of(FieldView field)
    {
        if (field.Options is { } options)
            return options.Any(option => option.Picked) ? string.Join(" / ", options.Where(option => option.Picked).Select(option => option.Label)) : Blank;
        if (field.Number is { } number)
            return $"{field.Prefix} {number.ToString(CultureInfo.InvariantCulture)} {field.Suffix}".Trim();

        return field.Text is { Length: > 0 } text ? text.Replace('\n', ' ') : Blank;
    }

    private static string Short(string name)
    {
        string[] lines = [.. Wrapping.Lines(name, WidestName)];
        return lines.Length == 1 ? lines[0] : lines[0] + "…";
    }
}
