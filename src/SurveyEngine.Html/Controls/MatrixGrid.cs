using SurveyEngine.Html.Writing;
using SurveyEngine.Model;

namespace SurveyEngine.Html.Controls;

/// <summary>
/// A matrix of choices with few short options. The inputs and their labels are those of cards; only the style sheet lays them into columns
/// where there is room: a table would be read as one group of all its radio buttons.
/// </summary>
internal static class MatrixGrid
{
    private const int MostColumns = 7;
    private const int LongestLabel = 42;

    /// <summary>Whether all rows have the same few options, with short labels and nothing to them.</summary>
    public static bool Fits(ControlScope scope, QuestionView question)
    {
        if (Appearance.IsCards(question) || question.Fields.Any(field => field is not ChoiceFieldView || field.ReadOnly))
            return false;

        ChoiceFieldView[] rows = [.. question.Fields.Where(scope.Shows).Cast<ChoiceFieldView>()];
        if (rows.Length == 0 || rows[0].Options.Count(scope.Shows) > MostColumns || scope.Controls[FieldControls.Of(rows[0]).Kind] is not null)
            return false;

        return rows.All(row => row.Options.All(IsPlain) && Codes(scope, row).SequenceEqual(Codes(scope, rows[0])));
    }

    public static void Write(ControlScope scope, FieldPart[] rows)
    {
        OptionView[] columns = [.. ((ChoiceFieldView)rows[0].Field).Options.Where(scope.Shows)];
        scope.Html.Write($"""<div class="se-matrix se-cols-{columns.Length}"><div class="se-columns" aria-hidden="true"><span></span>""");
        foreach (OptionView column in columns)
            scope.Html.Write($"<span>{column.Label}</span>");

        scope.Html.Write($"</div>");
        foreach (FieldPart row in rows)
            WriteRow(scope, row);

        scope.Html.Write($"</div>");
    }

    private static void WriteRow(ControlScope scope, FieldPart row)
    {
        var choice = (ChoiceFieldView)row.Field;
        bool isSingle = choice is SingleChoiceFieldView;
        string labelId = HtmlId.Part(row.Id, "label");
        HtmlMarkup role = new(isSingle ? "radiogroup" : "group");
        HtmlMarkup required = HtmlMarkup.If(isSingle && choice.Requirement == Requirement.Required, " aria-required=\"true\"");
        HtmlMarkup invalid = HtmlMarkup.If(isSingle && row.IsInvalid, " aria-invalid=\"true\"");
        scope.Html.Write($"""<div class="se-row" id="{row.Id}" role="{role}" aria-labelledby="{labelId}"{required}{invalid}{new HtmlAttribute("aria-describedby", row.DescribedBy())}>""");
        scope.Html.Write($"""<p class="se-row-label" id="{labelId}">""");
        Head.WriteRow(scope, row);
        scope.Html.Write($"</p>");
        scope.WriteCondition(row.Field.Path);
        Head.WriteProblems(scope, row);
        foreach (OptionView option in choice.Options.Where(scope.Shows))
            OptionMarkup.Write(scope.Html, isSingle ? "radio" : "checkbox", choice.Path, option.Code, option.Label, option.Selected, HtmlMarkup.If(option.Exclusive, " data-exclusive"));

        Groups.WriteClear(scope, row);
        scope.WriteMarker(row);
        scope.Html.Write($"</div>");
    }

    private static bool IsPlain(OptionView option) =>
        option is { Specify: null, Group: null, Media: null or { Count: 0 } } && option.Label.Length <= LongestLabel;

    private static IEnumerable<string> Codes(ControlScope scope, ChoiceFieldView row) => row.Options.Where(scope.Shows).Select(option => option.Code);
}
