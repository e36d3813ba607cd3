using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A condition, or a part of one, with its truth.</summary>
public sealed record ExplainedCondition
{
    /// <summary>The condition, in canonical form.</summary>
    public required string Text { get; init; }

    /// <summary>The row for which it was asked, inside <c>any( )</c> and <c>all( )</c>: its path.</summary>
    public string? Row { get; init; }

    /// <summary>Whether it holds.</summary>
    public required bool Holds { get; init; }

    /// <summary>The conditions it is made of; inside <c>any( )</c> and <c>all( )</c> once for each shown row.</summary>
    public required ValueList<ExplainedCondition> Parts { get; init; }
}
