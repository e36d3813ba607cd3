using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>The context of an evaluation.</summary>
/// <param name="state">The answers.</param>
/// <param name="row">The current row inside <c>any( )</c>, <c>all( )</c> and <c>count( )</c>; -1 elsewhere.</param>
internal readonly struct EvaluationContext(AnswerState state, int row = -1)
{
    public AnswerState State => state;

    public int Row => row;
}
