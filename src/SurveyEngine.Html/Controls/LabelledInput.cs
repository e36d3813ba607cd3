using SurveyEngine.Html.Writing;

namespace SurveyEngine.Html.Controls;

/// <summary>The frame of a field that has one input.</summary>
internal static class LabelledInput
{
    /// <summary>Begins the frame: label, remarks and problems. The input has the id of the field; <c>div</c> ends it.</summary>
    public static void Open(ControlScope scope, FieldPart part)
    {
        HtmlMarkup card = HtmlMarkup.If(part.Place == FieldPlace.Row, " se-card");
        scope.Html.Write($"""<div class="se-field{card}"><label for="{part.Id}">""");
        Head.WriteName(scope, part);
        scope.Html.Write($"</label>");
        Head.WriteRemarks(scope, part);
    }

    /// <summary>Says whether an input must be filled in, and whether it was not filled in well.</summary>
    public static HtmlMarkup Invalid(FieldPart part) => HtmlMarkup.If(part.IsInvalid, " aria-invalid=\"true\"");

    public static HtmlMarkup Required(FieldPart part) =>
        HtmlMarkup.If(part.Field.Requirement == Model.Requirement.Required, " aria-required=\"true\"");
}
