using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Goes from question to question as a respondent does.</summary>
internal static class QuestionWalk
{
    /// <summary>The next shown question in one direction, from a question or from outside; null: there is none.</summary>
    public static string? Next(SurveySession session, string? from, int direction)
    {
        Blueprint blueprint = Blueprint.Of(session.Survey);
        int at = from is null ? (direction > 0 ? -1 : blueprint.Questions.Count) : blueprint.PlaceOf(from);
        do
        {
            at += direction;
        }
        while (at >= 0 && at < blueprint.Questions.Count && !blueprint.FieldsOf(blueprint.Questions[at].Id).Any(field => session.IsShown(field.Path)));
        return at >= 0 && at < blueprint.Questions.Count ? blueprint.Questions[at].Id : null;
    }
}
