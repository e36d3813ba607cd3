using SurveyEngine.Evaluation;
using SurveyEngine.Json;

namespace SurveyEngine.Compilation;

/// <summary>A condition of a definition as text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Owner">The JSON path of the owner of the condition.</param>
/// <param name="Property">The property of the owner that holds it.</param>
internal sealed record ConditionText(string Text, string Owner, string Property)
{
    /// <summary>The gate of a <c>visibleWhen</c>; else null.</summary>
    public VisibilityGate? Gate { get; init; }

    /// <summary>The question of a <c>requiredWhen</c>; else null.</summary>
    public CompiledQuestion? Question { get; init; }

    /// <summary>The JSON path of the condition, created only for problems.</summary>
    public string Path => JsonPath.Member(Owner, Property);
}
