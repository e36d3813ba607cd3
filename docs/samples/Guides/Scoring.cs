using SurveyEngine;

namespace Guides;

public static class Scoring
{
    public static (AnswerValue? Score, AnswerValue? Class) ScoreOf(Survey survey, params (string Row, string Often)[] nights)
    {
        SurveySession session = survey.Start();
        foreach ((string row, string often) in nights)
            session.Answer($"sleep.{row}", often);

        return (session["score"], session["class"]);
    }
}
