namespace SurveyEngine;

/// <summary>A choice of any number of options (<c>multi</c>).</summary>
public sealed record MultiChoiceFieldView : ChoiceFieldView
{
    /// <summary>The fewest options of an answer; null: no limit.</summary>
    public int? Min { get; init; }

    /// <summary>The most options; null: no limit.</summary>
    public int? Max { get; init; }
}
