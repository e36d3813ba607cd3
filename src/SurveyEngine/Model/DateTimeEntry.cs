namespace SurveyEngine.Model;

/// <summary>A date and time in whole seconds, without a time zone (<c>dateTime</c>).</summary>
public sealed record DateTimeEntry : FieldKind
{
    /// <summary>The earliest date and time allowed, of the kind <see cref="DateTimeKind.Unspecified"/>; null: no limit.</summary>
    public DateTime? Min { get; init; }

    /// <summary>The latest date and time allowed, of the kind <see cref="DateTimeKind.Unspecified"/>; null: no limit.</summary>
    public DateTime? Max { get; init; }
}
