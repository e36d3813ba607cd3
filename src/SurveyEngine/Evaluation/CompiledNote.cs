using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>A note, which is shown while its gate is open.</summary>
internal sealed class CompiledNote(Note definition, ItemTexts texts, int gate) : CompiledItem(definition, texts, gate)
{
    public Note Definition => definition;

    public override bool IsDisplayable => true;

    public override bool IsDisplayed(AnswerState state) => IsShown(state);

    public override bool IsShown(AnswerState state) => state.IsOpen(Gate);
}
