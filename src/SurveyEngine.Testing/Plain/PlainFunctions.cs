using System.Text;
using System.Text.RegularExpressions;
using SurveyEngine.Model;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Plain;

/// <summary>One call of a function.</summary>
/// <param name="names">What names mean.</param>
/// <param name="arguments">The arguments.</param>
/// <param name="areLiterals">Which of them are literals.</param>
/// <param name="areTruths">Which of them are truths.</param>
/// <param name="name">The name that is the only argument; null when there is something else.</param>
/// <param name="matrix">The first matrix in the arguments; null when there is none.</param>
internal sealed class PlainFunctions(
    PlainExpressions names, IReadOnlyList<PlainExpression> arguments, IReadOnlyList<bool> areLiterals, IReadOnlyList<bool> areTruths, string? name, string? matrix)
{
    private const int MaxTextBytes = 64 * 1024;

    public static object? Arithmetic(object? left, string @operator, object? right)
    {
        if (left is null || right is null)
            return null;

        return PlainValues.OrNothing(() => (left, @operator, right) switch
        {
            (decimal a, "+", decimal b) => a + b,
            (decimal a, "-", decimal b) => a - b,
            (decimal a, "*", decimal b) => a * b,
            (decimal a, "/", decimal b) => a / b,
            (_, "-", decimal days) => Shifted(left, -days),
            (_, _, decimal days) => Shifted(left, days),
            _ => Days(right, left),
        });
    }

    public PlainExpression Of(string function) => function switch
    {
        "answered" => row => names.IsAnswered(name!, row),
        "any" => _ => names.ShownRows(matrix!).Any(row => arguments[0](row) is true),
        "all" => _ => names.ShownRows(matrix!).Any() && names.ShownRows(matrix!).All(row => arguments[0](row) is true),
        "count" when name is not null => row => names.Count(name, row),
        "count" => _ => (decimal)names.ShownRows(matrix!).Count(row => arguments[0](row) is true),
        "sum" or "min" or "max" or "mean" => row => Reduced(function, Values(row)),
        "unique" => row => Values(row) is var values && values.Distinct().Count() == values.Count,
        "if" => row => arguments[0](row) is true ? arguments[1](row) : arguments.Count > 2 ? arguments[2](row) : areTruths[1] ? false : null,
        "coalesce" => row => arguments.Select(argument => argument(row)).FirstOrDefault(value => value is not null),
        "concat" => Concatenated,
        "length" => row => arguments[0](row) is string text ? PlainValues.Length(text, name is null ? TextUnit.Graphemes : names.UnitOf(name, row)) : null,
        "contains" or "startsWith" or "matches" => row => Strict(function, row) ?? false,
        _ => row => Strict(function, row),
    };

    private object? Strict(string function, DefinedField? row)
    {
        object?[] given = [.. arguments.Select(argument => argument(row))];
        return given.Contains(null) ? null : PlainValues.OrNothing(() => Strict(function, given!));
    }

    private static object? Strict(string function, object[] given) => (function, given) switch
    {
        ("round", [decimal a]) => decimal.Round(a, 0, MidpointRounding.AwayFromZero),
        ("round", [decimal a, decimal n]) => decimal.Round(a, (int)n, MidpointRounding.AwayFromZero),
        ("floor", [decimal a]) => decimal.Floor(a),
        ("ceiling", [decimal a]) => decimal.Ceiling(a),
        ("abs", [decimal a]) => decimal.Abs(a),
        ("contains", [string a, string b]) => a.Contains(b, StringComparison.Ordinal),
        ("startsWith", [string a, string b]) => a.StartsWith(b, StringComparison.Ordinal),
        ("matches", [string a, string b]) => Regex.IsMatch(a, $@"\A(?:{b})\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)),
        ("days", [var a, var b]) => Days(a, b),
        ("months", [var a, var b]) => (decimal)Months(Date(a), Date(b)),
        ("years", [var a, var b]) => (decimal)(Months(Date(a), Date(b)) / 12),
        ("addMonths", [var a, decimal n]) => n == decimal.Truncate(n) ? Date(a).AddMonths((int)n) : null,
        ("year", [var a]) => (decimal)Date(a).Year,
        ("month", [var a]) => (decimal)Date(a).Month,
        ("day", [var a]) => (decimal)Date(a).Day,
        ("weekday", [var a]) => Date(a).DayOfWeek is var day && day == DayOfWeek.Sunday ? 7m : (decimal)day,
        ("date", [decimal y, decimal m, decimal d]) => new[] { y, m, d }.All(part => part == decimal.Truncate(part)) ? new DateOnly((int)y, (int)m, (int)d) : null,
        ("date", [var a]) => DateOnly.FromDateTime((DateTime)PlainValues.Moment(a)!),
        ("time", [var a]) => TimeOnly.FromDateTime((DateTime)PlainValues.Moment(a)!),
        ("minutes", [var a, var b]) => decimal.Truncate((Seconds(b) - Seconds(a)) / 60),
        _ => throw new NotSupportedException(function),
    };

    /// <summary>What is answered: of each row when a matrix is the only argument, or stands in it; else of the list.</summary>
    private List<object> Values(DefinedField? row)
    {
        bool isOfRows = arguments.Count == 1 && matrix is not null;
        IEnumerable<object?> values = isOfRows ? names.ShownRows(matrix!).Select(each => arguments[0](each)) : arguments.Select(argument => argument(row));
        object[] answered = [.. values.OfType<object>()];
        object? typed = Array.Find(answered, value => value is not string);
        return [.. answered.Select(value => PlainValues.Like(value, typed)!)];
    }

    private static object? Reduced(string function, List<object> values) => values.Count == 0 ? null : PlainValues.OrNothing(() => function switch
    {
        "sum" => values.Aggregate((a, b) => (decimal)a + (decimal)b),
        "mean" => (decimal)values.Aggregate((a, b) => (decimal)a + (decimal)b) / values.Count,
        "min" => values.Aggregate((a, b) => PlainValues.Compare(b, "<", a) ? b : a),
        _ => values.Aggregate((a, b) => PlainValues.Compare(b, ">", a) ? b : a),
    });

    private string? Concatenated(DefinedField? row)
    {
        object?[] parts = [.. arguments.Select(argument => argument(row))];
        bool isAnswered = areLiterals.All(isLiteral => isLiteral) || parts.Where((part, i) => !areLiterals[i]).Any(part => part is not null);
        string text = string.Concat(parts.OfType<object>().Select(PlainValues.Written));
        return isAnswered && Encoding.UTF8.GetByteCount(text) <= MaxTextBytes ? text : null;
    }

    private static DateOnly Date(object value) => (DateOnly)PlainValues.Date(value)!;

    private static object? Shifted(object date, decimal days) =>
        days == decimal.Truncate(days) ? DateOnly.FromDayNumber((int)(Date(date).DayNumber + days)) : null;

    private static decimal Days(object from, object to) => Date(to).DayNumber - Date(from).DayNumber;

    /// <summary>A month is complete when its day is reached.</summary>
    private static int Months(DateOnly from, DateOnly to)
    {
        if (to < from)
            return -Months(to, from);

        int months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return to.Day < from.Day ? months - 1 : months;
    }

    private static decimal Seconds(object value) => (PlainValues.Time(value), PlainValues.Moment(value)) switch
    {
        (TimeOnly time, _) => time.Ticks / TimeSpan.TicksPerSecond,
        (_, DateTime moment) => moment.Ticks / TimeSpan.TicksPerSecond,
        _ => throw new NotSupportedException(value.ToString()),
    };
}
