using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Dates;

/// <summary>A date.</summary>
internal sealed class DateType() : DateNumberType("date", "A date.", new DateEntry(), AnswerType.Date, AnswerValueKind.Date)
{
    protected override FieldView View(string? answer, string? earliest, string? latest) =>
        new DateFieldView { Date = answer, Earliest = earliest, Latest = latest };

    protected override (decimal? Min, decimal? Max) Limits(FieldKind kind)
    {
        var date = (DateEntry)kind;
        return (date.Min?.DayNumber, date.Max?.DayNumber);
    }

    protected override FieldKind WithLimits(FieldKind kind, decimal? min, decimal? max) => (DateEntry)kind with
    {
        Min = min is { } from ? DateNumbers.DateOf(from) : null,
        Max = max is { } to ? DateNumbers.DateOf(to) : null,
    };
}
