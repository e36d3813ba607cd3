using SurveyEngine;

namespace Guides;

public static class Cascading
{
    public static IEnumerable<string> TownsOf(Survey survey, string region)
    {
        SurveySession session = survey.Start();
        session.Answer("region", region);
        return survey.Fields["town"]!.Options.Select(option => option.Code).Where(code => session.IsShown($"town.{code}"));
    }

    public static IEnumerable<string> OrderFor(Survey survey, string respondent)
    {
        SurveyView view = survey.Start(survey.Parameters(("respondent", respondent))).View("en");
        QuestionView lived = view.Sections[0].Items.OfType<QuestionView>().Single(question => question.Id == "lived");
        return ((MultiChoiceFieldView)lived.Fields[0]).Options.Select(option => option.Code);
    }
}
