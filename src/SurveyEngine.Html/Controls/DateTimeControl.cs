using SurveyEngine.Html.Texts;

namespace SurveyEngine.Html.Controls;

/// <summary>A date and a time in one group.</summary>
internal sealed class DateTimeControl() : TemporalControl("dateTime", typeof(DateTimeFieldView))
{
    protected override string? Answer(FieldView view) => ((DateTimeFieldView)view).DateTime;

    protected override Dictionary<char, string> Split(string text)
    {
        (string date, string time) = TypedParts.SplitDateTime(text);
        (string year, string month, string day) = TypedParts.SplitDate(date);
        (string hour, string minute, string second) = TypedParts.SplitTime(time);
        return new() { [Year] = year, [Month] = month, [Day] = day, [Hour] = hour, [Minute] = minute, [Second] = second };
    }

    protected override string Join(Func<char, string> part) => TypedParts.JoinDateTime(
        TypedParts.JoinDate(part(Year), part(Month), part(Day)), TypedParts.JoinTime(part(Hour), part(Minute), part(Second)));

    protected override IEnumerable<char> Parts(Words words, Dictionary<char, string> values) => [.. DateParts(words), .. TimeParts(values)];
}
