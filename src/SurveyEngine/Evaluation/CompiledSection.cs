using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>A section, with its items.</summary>
internal sealed class CompiledSection(Section definition, ItemTexts texts, int gate) : CompiledItem(definition, texts, gate)
{
    public Section Definition => definition;

    public CompiledItem[] Items { get; set; } = [];

    /// <summary>All fields in it, those of inner sections included.</summary>
    public FieldRange Fields { get; set; }

    public override bool IsDisplayable => Items.Length == 0 || Array.Exists(Items, item => item.IsDisplayable);

    public override bool IsDisplayed(AnswerState state)
    {
        if (!state.IsOpen(Gate))
            return false;

        foreach (CompiledItem item in Items)
        {
            if (item.IsDisplayed(state))
                return true;
        }

        return false;
    }

    public override bool IsShown(AnswerState state)
    {
        if (!state.IsOpen(Gate))
            return false;

        foreach (CompiledItem item in Items)
        {
            if (item.IsShown(state))
                return true;
        }

        return false;
    }
}
