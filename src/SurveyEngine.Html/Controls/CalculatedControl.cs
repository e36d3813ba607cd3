using SurveyEngine.Html.Texts;

namespace SurveyEngine.Html.Controls;

/// <summary>A field that nobody answers: its value as a text, with the controls of the specify texts that its options bring.</summary>
internal static class CalculatedControl
{
    public static void Write(ControlScope scope, FieldPart part)
    {
        scope.Html.Write($"""<div class="se-field"><label for="{part.Id}">""");
        Head.WriteName(scope, part);
        scope.Html.Write($"</label>");
        Head.WriteRemarks(scope, part);
        string? blank = scope.IsPaper ? null : scope.Words.Engine.NotAnswered;
        scope.Html.Write($"""<output id="{part.Id}">{AnswerText.Of(part.Field, scope.Words) ?? blank}</output>""");
        foreach (OptionView option in (part.Field as ChoiceFieldView)?.Options ?? [])
            ChoiceControl.WriteSpecify(scope, part, option);

        scope.Html.Write($"</div>");
    }
}
