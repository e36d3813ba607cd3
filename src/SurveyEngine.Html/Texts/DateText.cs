using System.Globalization;

namespace SurveyEngine.Html.Texts;

/// <summary>Dates in words, as placeholders of the engine have them: <c>2026年11月28日</c>, <c>28 November 2026</c>, <c>2026-11-28</c>.</summary>
internal static class DateText
{
    public static string Of(DateOnly date, string language) => date.ToString(
        language switch
        {
            "ja" => "yyyy年M月d日",
            "en" => "d MMMM yyyy",
            _ => "yyyy-MM-dd",
        },
        CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset moment, string language) =>
        $"{Of(DateOnly.FromDateTime(moment.DateTime), language)} {moment.ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>The text of an answer that is a date, or a date and time, in its JSON form.</summary>
    public static string OfForm(string form, string language)
    {
        int end = form.IndexOf('T', StringComparison.Ordinal);
        string day = end < 0 ? form : form[..end];
        string time = end < 0 ? "" : $" {form[(end + 1)..]}";
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? Of(date, language) + time
            : form;
    }
}
