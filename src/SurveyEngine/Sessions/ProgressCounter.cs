using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>Counts how many fields are shown and answered; nobody answers those that are calculated.</summary>
internal static class ProgressCounter
{
    /// <summary>The progress in some of the fields of a survey.</summary>
    public static SurveyProgress Count(CompiledSurvey survey, FieldRange fields, AnswerState state)
    {
        int shown = 0;
        int answered = 0;
        int requiredBlank = 0;
        for (int i = fields.Start; i < fields.End; i++)
        {
            Field field = survey.Fields[i];
            if (field.IsCalculated || !field.IsShown(state))
                continue;

            shown++;
            if (field.IsAnswered(state))
                answered++;
            else if (survey.EffectiveRequirement(field, state) == Requirement.Required)
                requiredBlank++;
        }

        return new SurveyProgress { ShownCount = shown, AnsweredCount = answered, RequiredBlankCount = requiredBlank };
    }
}
