using SurveyEngine.Expressions.Binding;
using SurveyEngine.Json;

namespace SurveyEngine.Evaluation;

/// <summary>
/// The gate of one <c>visibleWhen</c>, or of a filter for all options or rows that it treats alike: open while its condition holds and the gate
/// around it is open. An item without a condition has the index of the gate around it; gate 0 is always open.
/// </summary>
/// <param name="index">The index among the gates of the survey, from 1 on.</param>
/// <param name="parent">The gate around it; null when that is always open.</param>
/// <param name="name">The section, question, row or option that has the condition.</param>
/// <param name="owner">The JSON path of the owner of the condition.</param>
/// <param name="firstField">The index of the first field that the gate can hide.</param>
internal sealed class VisibilityGate(int index, VisibilityGate? parent, string name, string owner, int firstField)
{
    /// <summary>The usual name of the condition in the definition.</summary>
    public const string VisibleWhen = "visibleWhen";

    private Expr? _condition;

    public int Index => index;

    public VisibilityGate? Parent => parent;

    public string Name => name;

    /// <summary>The JSON path of the condition.</summary>
    public string Path => JsonPath.Member(owner, Property);

    /// <summary>The name of the condition in the definition.</summary>
    public string Property { get; init; } = VisibleWhen;

    /// <summary>Whether it is that of a filter, <c>optionsWhen</c> or <c>rowsWhen</c>.</summary>
    public bool IsFilter => Property != VisibleWhen;

    /// <summary>A second gate that must be open, in place of a condition; null when there is a condition.</summary>
    public VisibilityGate? Other { get; init; }

    public int FirstField => firstField;

    /// <summary>Whether its condition could be bound; otherwise a problem is reported.</summary>
    public bool IsBound => _condition is not null;

    public Expr Condition
    {
        get => _condition ?? throw new InvalidOperationException($"The condition of {name} is not bound.");
        set => _condition = value;
    }
}
