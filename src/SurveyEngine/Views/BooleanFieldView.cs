namespace SurveyEngine;

/// <summary>True or false (<c>boolean</c>).</summary>
public sealed record BooleanFieldView : FieldView
{
    /// <summary>The answer; null: none.</summary>
    public bool? Boolean { get; init; }

    /// <summary>The text for "true"; null: the user interface says it.</summary>
    public string? TrueLabel { get; init; }

    /// <summary>The text for "false"; null: the user interface says it.</summary>
    public string? FalseLabel { get; init; }
}
