namespace SurveyEngine;

/// <summary>A date and time (<c>dateTime</c>). Its texts have the JSON form of answers, which HTML inputs take, too.</summary>
public sealed record DateTimeFieldView : FieldView
{
    /// <summary>The date and time entered; null: none.</summary>
    public string? DateTime { get; init; }

    /// <summary>The earliest date and time allowed; null: no limit.</summary>
    public string? Earliest { get; init; }

    /// <summary>The latest date and time allowed; null: no limit.</summary>
    public string? Latest { get; init; }
}
