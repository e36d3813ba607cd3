using SurveyEngine.Html.Writing;
using SurveyEngine.Model;

namespace SurveyEngine.Html.Controls;

/// <summary>The frame of a field that has several inputs.</summary>
internal static class Groups
{
    /// <summary>Begins the frame: legend, remarks and problems.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="part">The field.</param>
    /// <param name="role">The role, where it is not that of the element; only a group of radio buttons can be required.</param>
    /// <param name="describedBy">The id of what describes it, beside notes and problems.</param>
    public static void Open(ControlScope scope, FieldPart part, string? role, string? describedBy = null)
    {
        HtmlMarkup required = HtmlMarkup.If(role is not null && part.Field.Requirement == Requirement.Required, " aria-required=\"true\"");
        HtmlMarkup invalid = HtmlMarkup.If(role is not null && part.IsInvalid, " aria-invalid=\"true\"");
        HtmlMarkup card = HtmlMarkup.If(part.Place == FieldPlace.Row, " se-card");
        scope.Html.Write($"""<fieldset class="se-field{card}" id="{part.Id}"{new HtmlAttribute("role", role)}{required}{invalid}""");
        scope.Html.Write($"""{new HtmlAttribute("aria-describedby", part.DescribedBy(describedBy))}><legend>""");
        Head.WriteName(scope, part);
        scope.Html.Write($"</legend>");
        Head.WriteRemarks(scope, part);
    }

    /// <summary>Ends the frame; a group of radio buttons, which cannot be emptied, gets a button for that.</summary>
    public static void Close(ControlScope scope, FieldPart part)
    {
        WriteClear(scope, part);
        scope.Html.Write($"</fieldset>");
    }

    public static void WriteClear(ControlScope scope, FieldPart part)
    {
        FieldView field = part.Field;
        bool hasSomething = field.Answered || field.Entered is not null;
        if (hasSomething && field.Requirement != Requirement.Required && field is not MultiChoiceFieldView && !scope.IsPaper)
            scope.Html.Write($"""<button class="se-clear" name=".clear" value="{field.Path}">{scope.Words.Engine.Clear}<span class="se-vh"> {field.Label ?? part.Question.Prompt}</span></button>""");
    }
}
