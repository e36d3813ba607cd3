using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;

namespace SurveyEngine.Compilation;

/// <summary>An <c>optionsWhen</c> or a <c>rowsWhen</c>: a condition that is asked for each option of a choice, or for each row of a matrix.</summary>
/// <param name="Text">The condition.</param>
/// <param name="Question">The question.</param>
/// <param name="AtHand">The options or rows.</param>
/// <param name="Own">The gates that they have besides; that around all of them for one without a condition of its own.</param>
/// <param name="Outer">The gate around all of them.</param>
/// <param name="FirstField">The index of the first field that it can hide.</param>
internal sealed record Filter(ConditionText Text, CompiledQuestion Question, AtHand AtHand, int[] Own, int Outer, int FirstField)
{
    /// <summary>Whether it is asked for the rows of a matrix.</summary>
    public bool IsOfRows => Text.Property == "rowsWhen";
}
