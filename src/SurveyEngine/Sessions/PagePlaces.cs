using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>Counts the pages of a survey.</summary>
internal static class PagePlaces
{
    /// <summary>The place of a shown section among the shown ones at the top, or of the section at the top that it is in.</summary>
    public static PagePlace Of(CompiledSection section, CompiledSurvey survey, AnswerState state)
    {
        int number = 0;
        int count = 0;
        string? previous = null;
        string? next = null;
        foreach (CompiledSection page in survey.Sections)
        {
            if (!page.IsDisplayed(state))
                continue;

            count++;
            if (page.Fields.Start <= section.Fields.Start && section.Fields.End <= page.Fields.End)
                number = count;
            else if (number == 0)
                previous = page.Id;
            else
                next ??= page.Id;
        }

        return new PagePlace { Number = number, Count = count, Previous = previous, Next = next };
    }
}
