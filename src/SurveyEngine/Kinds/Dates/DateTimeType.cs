using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Dates;

/// <summary>A date and time without a zone.</summary>
internal sealed class DateTimeType()
    : DateNumberType("dateTime", "A date and time, without a time zone.", new DateTimeEntry(), AnswerType.DateTime, AnswerValueKind.DateTime)
{
    public override void Validate(FieldKind kind, ProblemReporter problems)
    {
        base.Validate(kind, problems);
        var moment = (DateTimeEntry)kind;
        CheckZone("min", moment.Min, problems);
        CheckZone("max", moment.Max, problems);
    }

    protected override FieldView View(string? answer, string? earliest, string? latest) =>
        new DateTimeFieldView { DateTime = answer, Earliest = earliest, Latest = latest };

    protected override (decimal? Min, decimal? Max) Limits(FieldKind kind)
    {
        var moment = (DateTimeEntry)kind;
        return (SecondOf(moment.Min), SecondOf(moment.Max));
    }

    protected override FieldKind WithLimits(FieldKind kind, decimal? min, decimal? max) => (DateTimeEntry)kind with
    {
        Min = min is { } from ? DateNumbers.DateTimeOf(from) : null,
        Max = max is { } to ? DateNumbers.DateTimeOf(to) : null,
    };

    private static decimal? SecondOf(DateTime? moment) => moment is { } known ? DateNumbers.Of(known) : null;

    /// <summary>Reports a limit in a time zone, which a program can make and a file cannot.</summary>
    private static void CheckZone(string property, DateTime? limit, ProblemReporter problems)
    {
        if (limit is { Kind: not DateTimeKind.Unspecified } moment)
            problems.InvalidValue(property, moment.ToString("o", System.Globalization.CultureInfo.InvariantCulture), "dateTimeForm");
    }
}
