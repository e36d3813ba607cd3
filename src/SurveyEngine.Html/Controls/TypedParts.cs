namespace SurveyEngine.Html.Controls;

/// <summary>
/// Dates and times in several inputs, and in one text, which the engine reads. A text of another form is in the first input as it is, so
/// that nothing is lost.
/// </summary>
internal static class TypedParts
{
    /// <summary>The year, month and day of a text.</summary>
    public static (string Year, string Month, string Day) SplitDate(string text) =>
        text.Split('-') is [var year, var month, var day] && (month.Length > 0 || day.Length > 0) ? (year, month, day) : (text, "", "");

    /// <summary>The hour, minute and second of a text.</summary>
    public static (string Hour, string Minute, string Second) SplitTime(string text) => text.Split(':') switch
    {
        [var hour, var minute] when minute.Length > 0 => (hour, minute, ""),
        [var hour, var minute, var second] when second.Length > 0 => (hour, minute, second),
        _ => (text, "", ""),
    };

    /// <summary>The date and the time of a text.</summary>
    public static (string Date, string Time) SplitDateTime(string text) =>
        text.IndexOf('T', StringComparison.Ordinal) is >= 0 and var end && end < text.Length - 1 ? (text[..end], text[(end + 1)..]) : (text, "");

    public static string JoinDate(string year, string month, string day) =>
        month.Length == 0 && day.Length == 0 ? year : $"{year}-{month}-{day}";

    public static string JoinTime(string hour, string minute, string second) => (minute, second) switch
    {
        ("", "") => hour,
        (_, "") => $"{hour}:{minute.PadLeft(2, '0')}",
        _ => $"{hour}:{minute.PadLeft(2, '0')}:{second.PadLeft(2, '0')}",
    };

    public static string JoinDateTime(string date, string time) => time.Length == 0 ? date : $"{date}T{time}";
}
