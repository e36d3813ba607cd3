using System.Globalization;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Dates;

/// <summary>Writes dates and times into texts.</summary>
internal static class SpokenDate
{
    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Writes a date, a time, or one after the other: dates as Japanese and English say them, all else in the form of JSON.</summary>
    /// <param name="number">The number (<see cref="DateNumbers"/>).</param>
    /// <param name="type">What it is.</param>
    /// <param name="language">The language, a BCP 47 tag.</param>
    public static string Write(decimal number, ExprType type, string language)
    {
        if (type == ExprType.Time)
            return DateNumbers.FormOf(number, type);
        if (type == ExprType.Date)
            return Write(number, language);

        decimal second = number % DateNumbers.SecondsADay;
        return $"{Write((number - second) / DateNumbers.SecondsADay, language)} {DateNumbers.FormOf(second, ExprType.Time)}";
    }

    private static string Write(decimal day, string language)
    {
        DateOnly date = DateNumbers.DateOf(day);
        return LanguageTag.Primary(language) switch
        {
            "ja" => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日"),
            "en" => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {EnglishMonths[date.Month - 1]} {date.Year}"),
            _ => DateNumbers.FormOf(day, ExprType.Date),
        };
    }
}
