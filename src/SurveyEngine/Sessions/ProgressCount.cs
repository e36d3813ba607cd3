using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>Counts how far a session has come.</summary>
internal static class ProgressCount
{
    public static SurveyProgress Of(CompiledSurvey survey, AnswerState state)
    {
        int shown = 0;
        int answered = 0;
        int requiredBlank = 0;
        foreach (Field field in survey.Fields)
        {
            if (!field.IsShown(state))
                continue;

            shown++;
            if (field.IsAnswered(state))
                answered++;
            else if (survey.EffectiveRequirement(field, state) == Requirement.Required)
                requiredBlank++;
        }

        return new SurveyProgress(shown, answered, requiredBlank);
    }
}
