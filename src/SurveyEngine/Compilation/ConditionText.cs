using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Json;

namespace SurveyEngine.Compilation;

/// <summary>A condition, or another expression, of a definition as text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Owner">The JSON path of the owner of the condition.</param>
/// <param name="Property">The property of the owner that holds it.</param>
internal sealed record ConditionText(string Text, string Owner, string Property)
{
    /// <summary>The gate of a <c>visibleWhen</c>; else null.</summary>
    public VisibilityGate? Gate { get; init; }

    /// <summary>The question of a <c>requiredWhen</c>, a constraint or a calculation; else null.</summary>
    public CompiledQuestion? Question { get; init; }

    /// <summary>The options or rows that it is asked for, or of which its owner is one; null when there are none.</summary>
    public AtHand? AtHand { get; init; }

    /// <summary>The index of its owner among them.</summary>
    public int Item { get; init; }

    /// <summary>Whether it is asked only for the row with that index.</summary>
    public bool IsOfRow { get; init; }

    /// <summary>The index of a constraint; -1 of anything else.</summary>
    public int Constraint { get; init; } = -1;

    /// <summary>The JSON path of the expression, created only for problems.</summary>
    public string Path => JsonPath.Member(Owner, Property);
}
