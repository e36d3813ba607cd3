using SurveyEngine.Html.Controls;
using SurveyEngine.Html.Writing;

namespace SurveyEngine.Html.Pages;

/// <summary>The items of a section: questions, notes, and sections in it.</summary>
internal sealed class ItemMarkup(ControlScope scope)
{
    private const int LowestHeading = 6;

    /// <summary>Writes what is in a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="level">The level of the headings in it.</param>
    public void WriteItems(SectionView section, int level)
    {
        Head.WriteNotes(scope, section);
        scope.Html.Write($"""<div class="se-items">""");
        foreach (ItemView item in section.Items.Where(item => scope.IsPaper || !item.Hidden))
        {
            switch (item)
            {
                case SectionView inner:
                    WriteSection(inner, level);
                    break;
                case NoteView note:
                    WriteNote(note, level);
                    break;
                default:
                    WriteQuestion((QuestionView)item);
                    break;
            }
        }

        scope.Html.Write($"</div>");
    }

    /// <summary>Writes a section with its heading.</summary>
    public void WriteSection(SectionView section, int level)
    {
        scope.Html.Write($"""<section class="se-section" id="{HtmlId.OfSection(section.Id)}" data-q="{section.Id}">""");
        WriteHeading(section.Title, level);
        scope.WriteCondition(section.Id);
        WriteItems(section, Math.Min(level + 1, LowestHeading));
        scope.Html.Write($"</section>");
    }

    private void WriteQuestion(QuestionView question)
    {
        scope.Html.Write($"""<div class="se-question" id="{HtmlId.OfQuestion(question.Id)}" data-q="{question.Id}" data-shape="{Shape.Of(scope, question)}">""");
        scope.WriteCondition(question.Id);
        if (question.Rows is null)
            scope.Write(scope.Part(question, question.Fields[0], FieldPlace.Question));
        else
            MatrixControl.Write(scope, question);

        scope.Html.Write($"</div>");
    }

    private void WriteNote(NoteView note, int level)
    {
        scope.Html.Write($"""<div class="se-question se-note" id="{HtmlId.OfQuestion(note.Id)}" data-q="{note.Id}" data-shape="{Stamp.Of(note.Prompt)}">""");
        WriteHeading(note.Title, level);
        scope.WriteCondition(note.Id);
        scope.Html.Write($"<p>{note.Prompt}</p>");
        Head.WriteNotes(scope, note);
        MediaMarkup.Write(scope, note.Media);
        scope.Html.Write($"</div>");
    }

    private void WriteHeading(string? title, int level)
    {
        if (title is not null)
            scope.Html.Write($"<h{level}>{title}</h{level}>");
    }
}
