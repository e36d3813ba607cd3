using SurveyEngine.Cli.Language;

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

    /// <summary>The labels of the selected options, the number with its unit, or the text; what was typed and is no answer, as it is.</summary>
    public static string Of(FieldView field) => field switch
    {
        { Entered: { } entered } => entered,
        { Answered: false } => Blank,
        ChoiceFieldView choice => string.Join(" / ", choice.Options.Where(option => option.Selected).Select(option => option.Label)),
        _ => FieldEntry.Of(field)!.InWords(Blank).Replace('\n', ' '),
    };

    private static string Short(string name)
    {
        string[] lines = [.. Wrapping.Lines(name, WidestName)];
        return lines.Length == 1 ? lines[0] : lines[0] + "…";
    }
}
