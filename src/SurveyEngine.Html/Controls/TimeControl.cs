using SurveyEngine.Html.Texts;

namespace SurveyEngine.Html.Controls;

/// <summary>A time of day: hour and minute.</summary>
internal sealed class TimeControl() : TemporalControl("time", typeof(TimeFieldView))
{
    protected override string? Answer(FieldView view) => ((TimeFieldView)view).Time;

    protected override Dictionary<char, string> Split(string text)
    {
        (string hour, string minute, string second) = TypedParts.SplitTime(text);
        return new() { [Hour] = hour, [Minute] = minute, [Second] = second };
    }

    protected override string Join(Func<char, string> part) => TypedParts.JoinTime(part(Hour), part(Minute), part(Second));

    protected override IEnumerable<char> Parts(Words words, Dictionary<char, string> values) => TimeParts(values);
}
