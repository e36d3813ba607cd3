using SurveyEngine;

namespace Guides;

public static class AnswersInTexts
{
    public static string NextQuestion(SurveySession session, string language)
    {
        session.Answer("name", "Ann");
        return session.View(language).Sections[0].Items.OfType<QuestionView>().First(question => question.Id == "arrival").Prompt;
    }
}
