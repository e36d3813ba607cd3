using SurveyEngine.Html.Writing;

namespace SurveyEngine.Html.Controls;

/// <summary>An option with its label.</summary>
internal static class OptionMarkup
{
    /// <summary>Writes an option.</summary>
    /// <param name="html">The writer.</param>
    /// <param name="type">The type of the input.</param>
    /// <param name="path">The path of the field.</param>
    /// <param name="value">The value of the input.</param>
    /// <param name="label">The label.</param>
    /// <param name="isSelected">Whether it is selected.</param>
    /// <param name="attributes">Further attributes.</param>
    public static void Write(HtmlWriter html, string type, string path, string value, string label, bool isSelected, HtmlMarkup attributes = default)
    {
        string id = HtmlId.OfOption(path, value);
        html.Write($"""<div class="se-option"><input type="{type}" id="{id}" name="{path}" value="{value}"{HtmlMarkup.If(isSelected, " checked")}{attributes}>""");
        html.Write($"""<label for="{id}">{label}</label></div>""");
    }
}
