using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>A section, a question or a note of a survey.</summary>
internal abstract class CompiledItem(SurveyItem definition, ItemTexts texts, int gate)
{
    public string Id => definition.Id;

    public ItemTexts Texts => texts;

    /// <summary>The index of the innermost gate around it; 0 when it is always shown.</summary>
    public int Gate => gate;

    /// <summary>Whether it is shown: some field or note in it is.</summary>
    public abstract bool IsShown(AnswerState state);

    /// <summary>Whether respondents see it when it is shown: a calculated question without a prompt is only part of the response.</summary>
    public abstract bool IsDisplayable { get; }

    /// <summary>Whether respondents see it now.</summary>
    public abstract bool IsDisplayed(AnswerState state);
}
