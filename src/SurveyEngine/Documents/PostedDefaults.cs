using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine.Documents;

/// <summary>
/// Defaults and calculated fields in documents. Nothing is added to a response from outside: a field that it does not give is blank, whatever
/// its default. A session that starts from it has its defaults again, and no drafts of calculated fields.
/// </summary>
internal static class PostedDefaults
{
    /// <summary>Empties the fields that a response does not give, before it is evaluated.</summary>
    public static void Empty(CompiledSurvey survey, ReadingWorkspace workspace)
    {
        foreach (Field field in survey.Defaults)
        {
            if (!field.IsUntouched(workspace.State))
                continue;

            field.Empty(workspace.State);
            if (!FieldSet.Contains(workspace.Blank, field.Index))
                FieldSet.Add(workspace.Absent, field.Index);
        }
    }

    /// <summary>Empties the fields that a saved session gives as blanks, as far as the fast reader has only noted them.</summary>
    public static void EmptyBlank(CompiledSurvey survey, ReadingWorkspace workspace)
    {
        foreach (Field field in survey.Defaults)
        {
            if (FieldSet.Contains(workspace.Blank, field.Index))
                field.Empty(workspace.State);
        }
    }

    /// <summary>Makes the answers of a response those of a session.</summary>
    public static void Continue(CompiledSurvey survey, ReadingWorkspace workspace)
    {
        if (survey.Defaults.Length == 0 && survey.Calculated.Length == 0)
            return;

        LeaveOutAbsent(survey, workspace);
        foreach (Field field in survey.Calculated)
            field.ClearDraft(workspace.State);

        survey.Evaluate(workspace.State);
    }

    /// <summary>Tells fields that a response does not give from those that it gives as blanks, which it would be written with.</summary>
    public static void LeaveOutAbsent(CompiledSurvey survey, ReadingWorkspace workspace)
    {
        foreach (Field field in survey.Defaults)
        {
            if (FieldSet.Contains(workspace.Absent, field.Index))
                field.ClearDraft(workspace.State);
        }
    }

    /// <summary>Whether some calculated field has a draft, which no saved session has.</summary>
    public static bool HasCalculatedDraft(CompiledSurvey survey, AnswerState state)
    {
        foreach (Field field in survey.Calculated)
        {
            if (field.HasDraft(state))
                return true;
        }

        return false;
    }
}
