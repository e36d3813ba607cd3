using System.Globalization;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Preview;

/// <summary>The preview for people: plain text that looks like the questionnaire on paper, with the problems of each field below it.</summary>
/// <param name="output">The writer.</param>
/// <param name="texts">The texts of the tool.</param>
/// <param name="problems">The problems.</param>
/// <param name="language">The language of the problems.</param>
internal sealed class PreviewText(TextWriter output, UiTexts texts, IReadOnlyList<Problem> problems, string language)
{
    private const string Blank = "________";

    private readonly HashSet<string> _placed = [];

    public void Write(SurveyView view)
    {
        WriteLine($"# {view.Title}");
        foreach (string paragraph in view.Introduction)
            WriteParagraph(paragraph);
        foreach (SectionView section in view.Sections)
            Write(section, depth: 2);

        Problem[] other = [.. problems.Where(problem => problem.Path is null || !_placed.Contains(problem.Path))];
        if (other.Length > 0)
            WriteParagraph(texts.PreviewOther);
        foreach (Problem problem in other)
            WriteLine($"  {Sign(problem)} {Printable.Isolated(problem.Path ?? "")}{(problem.Path is null ? "" : ": ")}{Printable.Isolated(problem.Message(language))}");

        WriteParagraph(string.Format(
            CultureInfo.InvariantCulture, texts.PreviewProgress, view.Progress.ShownCount, view.Progress.AnsweredCount, view.Progress.RequiredBlankCount));
    }

    private void Write(SectionView section, int depth)
    {
        WriteParagraph($"{new string('#', depth)} {section.Title ?? section.Id}");
        foreach (string note in section.Notes)
            WriteLine(note);
        foreach (ProblemView problem in (section.Problems ?? []).DistinctBy(problem => problem.Path))
            WriteProblems(problem.Path!, indent: 0);

        foreach (ItemView item in section.Items)
        {
            switch (item)
            {
                case SectionView inner:
                    Write(inner, depth + 1);
                    break;
                case NoteView note:
                    Write(note);
                    break;
                default:
                    Write((QuestionView)item);
                    break;
            }
        }
    }

    private void Write(NoteView note)
    {
        WriteParagraph(note.Title ?? note.Prompt);
        if (note.Title is not null)
            WriteLine(note.Prompt);
        foreach (string remark in (IEnumerable<string>)[.. note.Notes, .. MediaWords.Of(note.Media, texts)])
            WriteLine(remark);
    }

    private void Write(QuestionView question)
    {
        WriteParagraph($"{question.Code ?? question.Id}{(question.Title is null ? "" : "  ")}{Printable.Isolated(question.Title ?? "")}");
        WriteLine(question.Prompt);
        foreach (string note in (IEnumerable<string>)[.. question.Notes, .. MediaWords.Of(question.Media, texts)])
            WriteLine(note);

        if (question.Rows is { } rows)
            WriteRows(rows, question.Fields);
        else
            WriteField(question.Fields[0], indent: 2);
    }

    private void WriteRows(IEnumerable<RowView> rows, IEnumerable<FieldView> fields)
    {
        foreach ((RowView row, FieldView field) in rows.Zip(fields))
        {
            WriteLine($"  ({row.Code}) {Printable.Isolated(row.Label)}");
            if (row.Description is { } description)
                WriteLine(description, indent: 6);
            WriteField(field, indent: 6);
        }
    }

    private void WriteField(FieldView field, int indent)
    {
        WriteLine($"[{Printable.Isolated(field.Path)}: {FieldHints.Of(field, texts)}]", indent);
        if (field is ChoiceFieldView choice)
            WriteOptions(choice.Options, isMulti: choice is MultiChoiceFieldView, indent);
        else
            WriteLine(FieldEntry.Of(field, texts)!.InWords(Blank), indent);

        WriteProblems(field.Path, indent);
    }

    private void WriteProblems(string path, int indent)
    {
        foreach (Problem problem in problems.Where(problem => problem.Path == path))
            WriteLine($"{Sign(problem)} {Printable.Isolated(problem.Message(language))}", indent);

        _placed.Add(path);
    }

    private void WriteOptions(IReadOnlyList<OptionView> options, bool isMulti, int indent)
    {
        string? group = null;
        foreach (OptionView option in options)
        {
            if (option.Group is not null && option.Group != group)
                WriteLine(option.Group, indent);

            group = option.Group;
            WriteLine($"{Box(option.Selected, isMulti)} {option.Code}. {Printable.Isolated(option.Label)}", indent);
            if (option.Description is { } description)
                WriteLine(description, indent + 4);
            foreach (string media in MediaWords.Of(option.Media, texts))
                WriteLine(media, indent + 4);
            if (option.Specify is { } specify)
            {
                if (specify.Label is { } label)
                    WriteLine(label, indent + 4);
                WriteField(specify, indent + 4);
            }
        }
    }

    private static string Box(bool isSelected, bool isMulti) => (isSelected, isMulti) switch
    {
        (true, true) => "[x]",
        (false, true) => "[ ]",
        (true, false) => "(x)",
        (false, false) => "( )",
    };

    private static char Sign(Problem problem) => problem.Severity == ProblemSeverity.Error ? '!' : '?';

    private void WriteParagraph(string text)
    {
        output.WriteLine();
        WriteLine(text);
    }

    private void WriteLine(string text, int indent = 0)
    {
        string margin = new(' ', indent);
        output.WriteLine(margin + Printable.Block(text).Replace("\n", output.NewLine + margin, StringComparison.Ordinal));
    }
}
