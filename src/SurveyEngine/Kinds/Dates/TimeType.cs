using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Dates;

/// <summary>A time of day.</summary>
internal sealed class TimeType() : DateNumberType("time", "A time of day.", new TimeEntry(), AnswerType.Time, AnswerValueKind.Time)
{
    protected override FieldView View(string? answer, string? earliest, string? latest) =>
        new TimeFieldView { Time = answer, Earliest = earliest, Latest = latest };

    protected override (decimal? Min, decimal? Max) Limits(FieldKind kind)
    {
        var time = (TimeEntry)kind;
        return (SecondOf(time.Min), SecondOf(time.Max));
    }

    protected override FieldKind WithLimits(FieldKind kind, decimal? min, decimal? max) => (TimeEntry)kind with
    {
        Min = min is { } from ? DateNumbers.TimeOf(from) : null,
        Max = max is { } to ? DateNumbers.TimeOf(to) : null,
    };

    private static decimal? SecondOf(TimeOnly? time) => time is { } known ? DateNumbers.Of(known) : null;
}
