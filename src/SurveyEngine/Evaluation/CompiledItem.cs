using SurveyEngine.Compilation;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>A section or a question of a survey, with the innermost gate around it.</summary>
internal abstract class CompiledItem(SurveyItem definition, Gate? gate)
{
    public string Id => definition.Id;

    public Gate? Gate => gate;

    /// <summary>Whether a respondent is asked it: something in it is left to show.</summary>
    public abstract bool IsShown(AnswerState state);
}
