using System.Globalization;

namespace SurveyEngine.Values;

/// <summary>
/// Dates and times as numbers, and their JSON forms. A date is the number of days since 0001-01-01, a time that of seconds since midnight,
/// a date and time that of seconds since the midnight of 0001-01-01. There are no time zones.
/// </summary>
internal static class DateNumbers
{
    public const int SecondsADay = 24 * 60 * 60;

    /// <summary>The length of the longest form.</summary>
    public const int MaxFormLength = 19;

    /// <summary>The years 1 to 9999.</summary>
    public static readonly Interval Dates = new(0, DateOnly.MaxValue.DayNumber);

    public static readonly Interval Times = new(0, SecondsADay - 1);

    public static readonly Interval DateTimes = new(0, ((long)DateOnly.MaxValue.DayNumber * SecondsADay) + SecondsADay - 1);

    /// <summary>The numbers of a type of dates or times.</summary>
    public static Interval RangeOf(ExprType type) => type switch
    {
        ExprType.Date => Dates,
        ExprType.Time => Times,
        _ => DateTimes,
    };

    /// <summary>Reads the JSON form of a date or time: <c>2026-11-28</c>, <c>09:30</c>, <c>09:30:15</c>, <c>2026-11-28T09:30</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The type: a date, a time, or a date and time.</param>
    /// <returns>The number; null when the text has another form, or no such date or time exists.</returns>
    public static decimal? Read(ReadOnlySpan<char> text, ExprType type) => type switch
    {
        ExprType.Date => ReadDate(text),
        ExprType.Time => ReadTime(text),
        _ => text is { Length: > 10 } and ([.., 'T', _, _, ':', _, _] or [.., 'T', _, _, ':', _, _, ':', _, _]) && ReadDate(text[..10]) is { } day && text[10] == 'T'
            && ReadTime(text[11..]) is { } second ? (day * SecondsADay) + second : null,
    };

    /// <summary>Writes the JSON form of a date or time; seconds only where there are some.</summary>
    /// <returns>The number of characters written.</returns>
    public static int Write(decimal number, ExprType type, Span<char> form)
    {
        int written = 0;
        long seconds = (long)number;
        if (type == ExprType.Date)
            seconds *= SecondsADay;
        if (type != ExprType.Time)
            DateOnly.FromDayNumber((int)(seconds / SecondsADay)).TryFormat(form, out written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (type == ExprType.Date)
            return written;
        if (type == ExprType.DateTime)
            form[written++] = 'T';

        var time = new TimeOnly(seconds % SecondsADay * TimeSpan.TicksPerSecond);
        time.TryFormat(form[written..], out int length, time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        return written + length;
    }

    /// <summary>The JSON form of a date or time.</summary>
    public static string FormOf(decimal number, ExprType type)
    {
        Span<char> form = stackalloc char[MaxFormLength];
        return new string(form[..Write(number, type, form)]);
    }

    /// <summary>The number of a date.</summary>
    public static decimal Of(DateOnly date) => date.DayNumber;

    /// <summary>The number of a time, with its fraction of a second, if it has one.</summary>
    public static decimal Of(TimeOnly time) => (decimal)time.Ticks / TimeSpan.TicksPerSecond;

    /// <summary>The number of a date and time, with its fraction of a second, if it has one.</summary>
    public static decimal Of(DateTime moment) => (decimal)moment.Ticks / TimeSpan.TicksPerSecond;

    /// <summary>The date of a day; the number must be that of a day.</summary>
    public static DateOnly DateOf(decimal day) => DateOnly.FromDayNumber((int)day);

    /// <summary>The time of a second; the number must be that of a time.</summary>
    public static TimeOnly TimeOf(decimal second) => new((long)second * TimeSpan.TicksPerSecond);

    /// <summary>The date and time of a second, of no time zone; the number must be that of a date and time.</summary>
    public static DateTime DateTimeOf(decimal second) => new((long)second * TimeSpan.TicksPerSecond);

    /// <summary>The number of a date; null when there is no such date.</summary>
    public static decimal? DayOf(decimal year, decimal month, decimal day) =>
        DecimalMath.IsInt32(year) && DecimalMath.IsInt32(month) && DecimalMath.IsInt32(day)
        && year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month)
            ? new DateOnly((int)year, (int)month, (int)day).DayNumber
            : null;

    private static decimal? ReadDate(ReadOnlySpan<char> text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _]
        && Digits(text[..4]) is >= 1 and var year && Digits(text[5..7]) is >= 1 and <= 12 and var month
        && Digits(text[8..]) is >= 1 and var day && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).DayNumber
            : null;

    private static decimal? ReadTime(ReadOnlySpan<char> text)
    {
        if (text is not ([_, _, ':', _, _] or [_, _, ':', _, _, ':', _, _]))
            return null;

        int hour = Digits(text[..2]);
        int minute = Digits(text[3..5]);
        int second = text.Length == 5 ? 0 : Digits(text[6..]);
        return hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60 ? (((hour * 60) + minute) * 60) + second : null;
    }

    /// <summary>The number that ASCII digits form; -1 when there are other characters.</summary>
    private static int Digits(ReadOnlySpan<char> text)
    {
        int number = 0;
        foreach (char character in text)
        {
            if (!char.IsAsciiDigit(character))
                return -1;

            number = (number * 10) + (character - '0');
        }

        return number;
    }
}
