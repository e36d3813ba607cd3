using System.Globalization;
using SurveyEngine.Model;

namespace SurveyEngine.Testing.Plain;

/// <summary>Values of plain expressions: what they are as answers, compared, and as dates where their place asks for one.</summary>
internal static class PlainValues
{
    public static object? Of(AnswerValue value) => value.Kind switch
    {
        AnswerValueKind.Blank => null,
        AnswerValueKind.Options => value.AsOptions!.ToHashSet(StringComparer.Ordinal),
        AnswerValueKind.Number => value.AsNumber,
        AnswerValueKind.Boolean => value.AsBoolean,
        AnswerValueKind.Date => value.AsDate,
        AnswerValueKind.Time => value.AsTime,
        AnswerValueKind.DateTime => value.AsDateTime,
        _ => value.AsText,
    };

    public static bool AreSame(object? one, object? other) =>
        one is HashSet<string> codes && other is HashSet<string> others ? codes.SetEquals(others) : Equals(one, other);

    public static object? Date(object? value) =>
        value is string text ? DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null : value as DateOnly?;

    public static object? Time(object? value) =>
        value is string text ? TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) ? time : null : value as TimeOnly?;

    public static object? Moment(object? value) => value is string text
        ? DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment) ? moment : null
        : value as DateTime?;

    /// <summary>A comparison, which is false when one side is unanswered.</summary>
    public static bool Compare(object? left, string @operator, object? right)
    {
        if (left is null || right is null)
            return false;

        (left, right) = (Like(left, right), Like(right, left));
        int order = left is string a && right is string b ? string.CompareOrdinal(a, b) : Comparer<object>.Default.Compare(left, right);
        return @operator switch
        {
            "=" => order == 0,
            "!=" => order != 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>A text in quotes as what the value beside it is.</summary>
    public static object? Like(object? value, object? other) => other switch
    {
        DateOnly => Date(value),
        TimeOnly => Time(value),
        DateTime => Moment(value),
        _ => value,
    };

    /// <summary>The values in their JSON form, one after another.</summary>
    public static string Written(object value) => value switch
    {
        decimal number => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        DateOnly date => ((AnswerValue)date).ToString(),
        TimeOnly time => ((AnswerValue)time).ToString(),
        DateTime moment => ((AnswerValue)moment).ToString(),
        _ => (string)value,
    };

#pragma warning disable RS0030 // The expected length must not come from the engine.
    public static decimal Length(string text, TextUnit unit) => unit switch
    {
        TextUnit.Utf16 => text.Length,
        TextUnit.CodePoints => text.EnumerateRunes().Count(),
        _ => new StringInfo(text).LengthInTextElements,
    };
#pragma warning restore RS0030

    /// <summary>A result beyond <see cref="decimal"/>, or the calendar, is unanswered.</summary>
    public static object? OrNothing(Func<object?> compute)
    {
        try
        {
            return compute();
        }
        catch (Exception beyond) when (beyond is OverflowException or DivideByZeroException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
