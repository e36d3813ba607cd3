using SurveyEngine.Evaluation;
using SurveyEngine.Json;

namespace SurveyEngine.Compilation;

/// <summary>A condition of a definition, still a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Owner">The JSON path of the owner of the condition.</param>
/// <param name="Property">The property of the owner that holds it.</param>
internal sealed record ConditionText(string Text, string Owner, string Property)
{
    /// <summary>The gate that it opens, of a <c>visibleWhen</c>.</summary>
    public VisibilityGate? Gate { get; init; }

    /// <summary>The question that it requires, of a <c>requiredWhen</c>.</summary>
    public CompiledQuestion? Question { get; init; }

    /// <summary>The JSON path of the condition, made only when there is a problem.</summary>
    public string Path => JsonPath.Member(Owner, Property);
}
