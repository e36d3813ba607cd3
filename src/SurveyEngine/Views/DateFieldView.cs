namespace SurveyEngine;

/// <summary>A date (<c>date</c>). Its texts have the JSON form of answers, which HTML inputs take, too.</summary>
public sealed record DateFieldView : FieldView
{
    /// <summary>The date entered; null: none.</summary>
    public string? Date { get; init; }

    /// <summary>The earliest date allowed; null: no limit.</summary>
    public string? Earliest { get; init; }

    /// <summary>The latest date allowed; null: no limit.</summary>
    public string? Latest { get; init; }
}
