namespace SurveyEngine.Html.Writing;

/// <summary>Markup that is there or not, in a hole of an interpolated string.</summary>
/// <param name="Constant">A constant of this program, which is not escaped; null: none.</param>
internal readonly record struct HtmlMarkup(string? Constant)
{
    public static HtmlMarkup If(bool condition, string constant) => new(condition ? constant : null);
}
