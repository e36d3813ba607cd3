using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Library;

/// <summary>
/// The calendar. Dates and times are numbers (<see cref="DateNumbers"/>); a date that does not exist, or is outside the years 1 to 9999, is
/// unanswered.
/// </summary>
internal static class Dates
{
    private const int MaxMonths = 12 * 9999;

    /// <summary>A date some days later; unanswered for a fraction of a day.</summary>
    public static readonly Signature AddDays = Shift(DecimalMath.Add, (date, days) => (date.From + days.From, date.To + days.To));

    public static readonly Signature SubtractDays = Shift(DecimalMath.Subtract, (date, days) => (date.From - days.To, date.To - days.From));

    /// <summary>The days from the second date to the first.</summary>
    public static readonly Signature DaysBetween = Between((a, b) => a - b);

    public static readonly Function[] All =
    [
        new("days", Between((a, b) => b - a)),
        new("months", Between((a, b) => WholeMonths(a, b))),
        new("years", Between((a, b) => WholeMonths(a, b) / 12)),
        new("addMonths", new Signature(
            [ExprType.Date, ExprType.Number],
            ExprType.Date,
            arguments => AddMonths(arguments[0].Number, arguments[1].Number),
            _ => new Facts.Number(DateNumbers.Dates, Decimals: 0) { MayBeAbsent = true })),
        new("year", Part(ExprType.Date, day => DateNumbers.DateOf(day).Year, new Interval(1, 9999))),
        new("month", Part(ExprType.Date, day => DateNumbers.DateOf(day).Month, new Interval(1, 12))),
        new("day", Part(ExprType.Date, day => DateNumbers.DateOf(day).Day, new Interval(1, 31))),

        // 0001-01-01 was a Monday.
        new("weekday", Part(ExprType.Date, day => (day % 7) + 1, new Interval(1, 7))),
        new("date",
            new Signature(
                [ExprType.Number, ExprType.Number, ExprType.Number],
                ExprType.Date,
                arguments => Value.Of(DateNumbers.DayOf(arguments[0].Number, arguments[1].Number, arguments[2].Number)),
                _ => new Facts.Number(DateNumbers.Dates, Decimals: 0) { MayBeAbsent = true }),
            Part(ExprType.DateTime, time => decimal.Floor(time / DateNumbers.SecondsADay), DateNumbers.Dates, ExprType.Date)),
        new("time", Part(ExprType.DateTime, time => time % DateNumbers.SecondsADay, DateNumbers.Times, ExprType.Time)),
        new("minutes", Minutes(ExprType.Time), Minutes(ExprType.DateTime)),
    ];

    /// <summary>Moves a date by a number of days.</summary>
    private static Signature Shift(
        Func<decimal, decimal, decimal?> evaluate, Func<Interval, Interval, (decimal From, decimal To)> infer) => new(
        [ExprType.Date, ExprType.Number],
        ExprType.Date,
        arguments => evaluate(arguments[0].Number, arguments[1].Number) is { } day && DateNumbers.Dates.Contains(day) && day == decimal.Truncate(day)
            ? Value.Of(day)
            : default,
        facts =>
        {
            // Days beyond these lead to no date, whatever the date is.
            Interval days = ((Facts.Number)facts[1]).Range.Intersect(new Interval(-DateNumbers.Dates.To, DateNumbers.Dates.To));
            if (days.IsEmpty)
                return new Facts.Number(DateNumbers.Dates, Decimals: 0) { MayBeAbsent = true };

            (decimal from, decimal to) = infer(((Facts.Number)facts[0]).Range, days);
            Interval range = new Interval(from, to).Intersect(DateNumbers.Dates);
            return new Facts.Number(range.IsEmpty ? DateNumbers.Dates : range, Decimals: 0) { MayBeAbsent = true };
        });

    /// <summary>A number that grows with the days between two dates.</summary>
    private static Signature Between(Func<decimal, decimal, decimal> evaluate) => new(
        [ExprType.Date, ExprType.Date],
        ExprType.Number,
        arguments => Value.Of(evaluate(arguments[0].Number, arguments[1].Number)),
        facts => InferBetween(evaluate, (Facts.Number)facts[0], (Facts.Number)facts[1]));

    private static Facts.Number InferBetween(Func<decimal, decimal, decimal> evaluate, Facts.Number a, Facts.Number b)
    {
        decimal[] corners =
        [
            evaluate(Day(a.Range.From), Day(b.Range.To)), evaluate(Day(a.Range.To), Day(b.Range.From)),
        ];
        return Numbers.Between(corners.Min(), corners.Max(), decimals: 0, a.MayBeAbsent || b.MayBeAbsent);
    }

    private static decimal Day(decimal limit) => Math.Clamp(limit, DateNumbers.Dates.From, DateNumbers.Dates.To);

    private static Signature Part(ExprType of, Func<decimal, decimal> evaluate, Interval range, ExprType result = ExprType.Number) => new(
        [of], result, arguments => Value.Of(evaluate(arguments[0].Number)),
        facts => new Facts.Number(range, Decimals: 0) { MayBeAbsent = facts[0].MayBeAbsent });

    /// <summary>The whole minutes between two times, toward zero.</summary>
    private static Signature Minutes(ExprType type) => new(
        [type, type],
        ExprType.Number,
        arguments => Value.Of(decimal.Truncate((arguments[1].Number - arguments[0].Number) / 60)),
        facts =>
        {
            decimal most = decimal.Truncate(DateNumbers.RangeOf(type).To / 60);
            return Numbers.Between(-most, most, decimals: 0, facts[0].MayBeAbsent || facts[1].MayBeAbsent);
        });

    private static Value AddMonths(decimal day, decimal months)
    {
        if (months != decimal.Truncate(months) || decimal.Abs(months) > MaxMonths)
            return default;

        DateOnly date = DateNumbers.DateOf(day);
        int total = (((date.Year - 1) * 12) + date.Month - 1) + (int)months;
        return total is >= 0 and < MaxMonths ? Value.Of(date.AddMonths((int)months).DayNumber) : default;
    }

    /// <summary>The whole months from one date to another; a month is complete when its day is reached.</summary>
    private static int WholeMonths(decimal from, decimal to)
    {
        if (to < from)
            return -WholeMonths(to, from);

        (DateOnly a, DateOnly b) = (DateNumbers.DateOf(from), DateNumbers.DateOf(to));
        return ((b.Year - a.Year) * 12) + b.Month - a.Month - (b.Day < a.Day ? 1 : 0);
    }
}
