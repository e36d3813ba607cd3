using SurveyEngine.Html.Controls;

namespace SurveyEngine.Html.Pages;

/// <summary>The whole survey for paper.</summary>
internal static class PaperPage
{
    public static void Write(ControlScope scope, SurveyView view)
    {
        Opening.Write(scope, view);
        var items = new ItemMarkup(scope);
        foreach (SectionView section in view.Sections)
            items.WriteSection(section, level: 2);
    }
}
