using SurveyEngine.Html.Controls;

namespace SurveyEngine.Html.Pages;

/// <summary>All pages one below another.</summary>
internal static class PreviewPage
{
    public static void Write(ControlScope scope, SurveyView view)
    {
        Opening.Write(scope, view);
        var items = new ItemMarkup(scope);
        foreach (SectionView section in view.Sections.Where(section => !section.Hidden))
            items.WriteSection(section, level: 2);
    }
}
