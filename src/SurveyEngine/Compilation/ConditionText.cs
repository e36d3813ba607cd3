using SurveyEngine.Evaluation;
using SurveyEngine.Json;

namespace SurveyEngine.Compilation;

/// <summary>A condition of a definition, still a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Owner">Where that stands what has the condition.</param>
/// <param name="Property">What the condition is called there.</param>
internal sealed record ConditionText(string Text, string Owner, string Property)
{
    /// <summary>The gate that it opens, of a <c>visibleWhen</c>.</summary>
    public VisibilityGate? Gate { get; init; }

    /// <summary>The question that it requires, of a <c>requiredWhen</c>.</summary>
    public CompiledQuestion? Question { get; init; }

    /// <summary>Where it stands; put together only when something is to be said of it.</summary>
    public string Path => JsonPath.Member(Owner, Property);
}
