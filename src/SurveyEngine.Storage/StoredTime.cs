namespace SurveyEngine.Storage;

/// <summary>Times as every store can hold them: in UTC, to the millisecond.</summary>
internal static class StoredTime
{
    public static DateTimeOffset Of(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());

    public static DateTimeOffset? Of(DateTimeOffset? time) => time is { } given ? Of(given) : null;

    public static DateTimeOffset DateOf(DateTimeOffset time) => new(time.UtcDateTime.Date, TimeSpan.Zero);

    public static DateTimeOffset? DateOf(DateTimeOffset? time) => time is { } given ? DateOf(given) : null;
}
