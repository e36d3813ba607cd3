using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>A field and its answer in one line.</summary>
internal static class AnswerWords
{
    private const string Blank = "—";
    private const int WidestName = 50;

    /// <summary>The name of a field: that of its question, row or option.</summary>
    public static string Name(Asked asked) => Short(asked switch
    {
        { Host: { } host } => $"{host.Code}. {host.Label}",
        { Row: { } row } => $"({row.RowCode}) {row.Label}",
        { Question: var question } => Of(question),
    });

    /// <summary>The labels of the selected options, the number with its unit, or the text; what was typed and is no answer, as it is.</summary>
    /// <param name="field">The field.</param>
    /// <param name="texts">The texts of the tool.</param>
    public static string Of(FieldView field, UiTexts texts) => field switch
    {
        { Entered: { } entered } => entered,
        { Answered: false } => Blank,
        ChoiceFieldView choice => string.Join(
            " / ", choice.Options.Where(option => option.Selected).Select(option => Printable.Isolated(option.Label))),
        _ => FieldEntry.Of(field, texts)!.InWords(Blank).Replace('\n', ' '),
    };

    /// <summary>The code and the title of a question, or its prompt when it has no title.</summary>
    public static string Of(QuestionView question) => $"{question.Code ?? question.Id}  {question.Title ?? question.Prompt}";

    private static string Short(string name)
    {
        string[] lines = [.. Wrapping.Lines(name, WidestName)];
        return Printable.Isolated(lines.Length == 1 ? lines[0] : lines[0] + "…");
    }
}
