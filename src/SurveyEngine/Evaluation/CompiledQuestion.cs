using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>A question, with its fields.</summary>
internal sealed class CompiledQuestion(Question definition, int gate) : CompiledItem(definition, gate)
{
    public Question Definition => definition;

    /// <summary>The field of the question, or those of the rows of a matrix; without specify texts, which belong to their choices.</summary>
    public Field[] Cells { get; set; } = [];

    public override bool IsShown(AnswerState state)
    {
        foreach (Field cell in Cells)
        {
            if (cell.IsShown(state))
                return true;
        }

        return false;
    }
}
