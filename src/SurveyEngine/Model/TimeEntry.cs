namespace SurveyEngine.Model;

/// <summary>A time of day in whole seconds (<c>time</c>).</summary>
public sealed record TimeEntry : FieldKind
{
    /// <summary>The earliest time allowed; null: no limit.</summary>
    public TimeOnly? Min { get; init; }

    /// <summary>The latest time allowed; null: no limit.</summary>
    public TimeOnly? Max { get; init; }
}
