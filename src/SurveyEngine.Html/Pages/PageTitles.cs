using SurveyEngine.Model;

namespace SurveyEngine.Html.Pages;

/// <summary>
/// Titles for the browser, which keeps them in its history: none with an answer in it. A title that may have one stays off.
/// </summary>
internal sealed class PageTitles(SurveyDefinition definition)
{
    private const char Placeholder = '{';

    /// <summary>The title of the survey; its id where that may have an answer.</summary>
    public string Survey(string shown) => MayHoldAnswer(definition.Title) ? definition.Id : shown;

    /// <summary>The title of a section at the top, and that of the survey.</summary>
    public string Section(SectionView section, string survey)
    {
        string? defined = definition.Sections.FirstOrDefault(other => other.Id == section.Id)?.Title;
        return section.Title is { } title && !MayHoldAnswer(defined) ? Join(title, survey) : Survey(survey);
    }

    /// <summary>What a page is called, and the title of the survey.</summary>
    public string Join(string page, string survey) => $"{page} – {Survey(survey)}";

    private static bool MayHoldAnswer(string? title) => title?.Contains(Placeholder, StringComparison.Ordinal) == true;
}
