using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>Neighbouring options under one heading.</summary>
public sealed record OptionGroupView
{
    /// <summary>The heading; null for options without one.</summary>
    public string? Label { get; init; }

    /// <summary>The options, in order.</summary>
    public required ValueList<OptionView> Options { get; init; }
}
