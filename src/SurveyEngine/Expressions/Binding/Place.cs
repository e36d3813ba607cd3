using SurveyEngine.Kinds.Choice;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>What the place of an expression asks for: a text in quotes is a code, a date or a text by its place.</summary>
/// <param name="Type">The type; null when any will do.</param>
/// <param name="Options">The choice whose options its codes are; null when any code will do.</param>
internal readonly record struct Place(ExprType? Type, ChoiceRules? Options = null)
{
    /// <summary>A place that asks for nothing.</summary>
    public static readonly Place Anywhere = new(null);
}
