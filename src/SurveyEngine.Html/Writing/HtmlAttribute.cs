namespace SurveyEngine.Html.Writing;

/// <summary>An attribute that is there or not, in a hole of an interpolated string; a space goes before it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value, which is escaped; null: there is no such attribute.</param>
internal readonly record struct HtmlAttribute(string Name, string? Value);
