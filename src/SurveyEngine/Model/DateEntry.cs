namespace SurveyEngine.Model;

/// <summary>A date of the years 1 to 9999 (<c>date</c>).</summary>
public sealed record DateEntry : FieldKind
{
    /// <summary>The earliest date allowed; null: no limit.</summary>
    public DateOnly? Min { get; init; }

    /// <summary>The latest date allowed; null: no limit.</summary>
    public DateOnly? Max { get; init; }
}
