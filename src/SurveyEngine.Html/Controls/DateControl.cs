using SurveyEngine.Html.Texts;

namespace SurveyEngine.Html.Controls;

/// <summary>A date: year, month and day.</summary>
internal sealed class DateControl() : TemporalControl("date", typeof(DateFieldView))
{
    protected override string? Answer(FieldView view) => ((DateFieldView)view).Date;

    protected override Dictionary<char, string> Split(string text)
    {
        (string year, string month, string day) = TypedParts.SplitDate(text);
        return new() { [Year] = year, [Month] = month, [Day] = day };
    }

    protected override string Join(Func<char, string> part) => TypedParts.JoinDate(part(Year), part(Month), part(Day));

    protected override IEnumerable<char> Parts(Words words, Dictionary<char, string> values) => DateParts(words);
}
