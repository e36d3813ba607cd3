using SurveyEngine.Html.Writing;

namespace SurveyEngine.Html.Controls;

/// <summary>A matrix: a grid where that fits, else a card for each row.</summary>
internal static class MatrixControl
{
    public const string Kind = "matrix";

    public static void Write(ControlScope scope, QuestionView question)
    {
        FieldPart[] rows = [.. question.Fields.Where(scope.Shows).Select(field => scope.Part(question, field, FieldPlace.Row))];
        if (scope.Controls[Kind] is { } own)
        {
            own(scope.Html, question with { Fields = [.. rows.Select(row => row.Field)] }, null);
            foreach (FieldPart row in rows.Where(row => !row.Field.ReadOnly))
                scope.WriteMarker(row);
            return;
        }

        bool isAlike = rows.All(row => row.Field.Requirement == rows[0].Field.Requirement && !row.Field.ReadOnly);
        string? notes = question.Notes.Count > 0 ? Head.NotesId(question) : null;
        scope.Html.Write($"""<fieldset class="se-field"{new HtmlAttribute("aria-describedby", notes)}><legend>""");
        Head.WriteName(scope, question, isAlike && rows.Length > 0 ? rows[0].Field.Requirement : null);
        scope.Html.Write($"</legend>");
        Head.WriteNotes(scope, question);
        MediaMarkup.Write(scope, question.Media);
        if (MatrixGrid.Fits(scope, question))
            MatrixGrid.Write(scope, rows);
        else
            WriteCards(scope, rows);

        scope.Html.Write($"</fieldset>");
    }

    private static void WriteCards(ControlScope scope, FieldPart[] rows)
    {
        foreach (FieldPart row in rows)
            scope.Write(row);
    }
}
