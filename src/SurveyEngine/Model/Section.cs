namespace SurveyEngine.Model;

/// <summary>A page, or a group of items under one heading. Sections may be nested, at most 32 levels deep.</summary>
public sealed record Section : SurveyItem
{
    /// <summary>The questions and sections in it, in order. A section without a shown item is hidden.</summary>
    public ValueList<SurveyItem> Items { get; init; } = [];

    /// <summary>The order in which respondents see the items.</summary>
    public ItemOrder Order { get; init; }

    /// <summary>Words for the user interface on how to show it (<c>dropdown</c>, <c>slider</c>), which the engine hands through.</summary>
    public string? Appearance { get; init; }
}
