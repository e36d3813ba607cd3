using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A section.</summary>
public sealed record SectionView : ItemView
{
    /// <summary>The questions and sections in it, in order.</summary>
    public required ValueList<ItemView> Items { get; init; }
}
