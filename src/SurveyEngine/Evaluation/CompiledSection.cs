using SurveyEngine.Compilation;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>A section, with what stands in it.</summary>
internal sealed class CompiledSection(Section definition, Gate? gate) : CompiledItem(definition, gate)
{
    public Section Definition => definition;

    public CompiledItem[] Items { get; set; } = [];

    public override bool IsShown(AnswerState state)
    {
        if (!Gate.IsOpen(Gate, state))
            return false;

        foreach (CompiledItem item in Items)
        {
            if (item.IsShown(state))
                return true;
        }

        return false;
    }
}
