using SurveyEngine.Html.Controls;

namespace SurveyEngine.Html.Pages;

/// <summary>What a survey says before its first section.</summary>
internal static class Opening
{
    public static void Write(ControlScope scope, SurveyView view)
    {
        scope.Html.Write($"<h1>{view.Title}</h1>");
        foreach (string paragraph in view.Introduction)
            scope.Html.Write($"<p>{paragraph}</p>");
    }
}
