using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine;

/// <summary>
/// The answer of one field: the code of an option, the codes of several, a text, a number, true or false, a date, a time, a date and time, or
/// nothing (blank). The .NET types of these and collection expressions of option codes convert to it: <c>"c"</c>, <c>["b", "c"]</c>, <c>1200</c>.
/// No member throws for the form of the answer: ask <c>TryGetNumber</c>, or whether <see cref="AsNumber"/> is null.
/// </summary>
/// <remarks>
/// Two answers are equal when they say the same: the code of an option equals the same text, since outside of a survey the two
/// cannot be told apart (in JSON both are strings), as a date or time equals its text in JSON; and the order of option codes does not count.
/// </remarks>
[CollectionBuilder(typeof(AnswerValue), nameof(Options))]
[JsonConverter(typeof(AnswerValueJsonConverter))]
public readonly struct AnswerValue : IEquatable<AnswerValue>
{
    private readonly object? _content;
    private readonly decimal _number;

    private AnswerValue(AnswerValueKind kind, object? content = null, decimal number = 0)
    {
        Kind = kind;
        _content = content;
        _number = number;
    }

    /// <summary>No answer; also the default of this type.</summary>
    public static AnswerValue Blank => default;

    /// <summary>The form of the answer.</summary>
    public AnswerValueKind Kind { get; }

    /// <summary>Whether it counts as no answer: nothing, an empty list, or a text of white space and invisible characters.</summary>
    public bool IsBlank => Kind switch
    {
        AnswerValueKind.Blank => true,
        AnswerValueKind.Text or AnswerValueKind.Option => InvisibleText.IsBlank((string)_content!),
        AnswerValueKind.Options => ((ValueList<string>)_content!).Count == 0,
        _ => false,
    };

    /// <summary>The text, or the code of the one option; null when the answer has another form.</summary>
    public string? AsText => _content as string;

    /// <summary>The code of the option of a single choice; null when the answer has another form.</summary>
    public string? AsOption => Kind == AnswerValueKind.Option ? AsText : null;

    /// <summary>The codes of the options of a multiple choice; null when the answer has another form.</summary>
    public ValueList<string>? AsOptions => _content as ValueList<string>;

    /// <summary>The number; null when the answer has another form.</summary>
    public decimal? AsNumber => Kind == AnswerValueKind.Number ? _number : null;

    /// <summary>True or false; null when the answer has another form.</summary>
    public bool? AsBoolean => Kind == AnswerValueKind.Boolean ? _number != 0 : null;

    /// <summary>The date; null when the answer has another form.</summary>
    public DateOnly? AsDate => Kind == AnswerValueKind.Date ? DateNumbers.DateOf(_number) : null;

    /// <summary>The time of day; null when the answer has another form.</summary>
    public TimeOnly? AsTime => Kind == AnswerValueKind.Time ? DateNumbers.TimeOf(_number) : null;

    /// <summary>The date and time, of the kind <see cref="DateTimeKind.Unspecified"/>; null when the answer has another form.</summary>
    public DateTime? AsDateTime => Kind == AnswerValueKind.DateTime ? DateNumbers.DateTimeOf(_number) : null;

    /// <summary>The number of the date, time, or date and time (<see cref="DateNumbers"/>); the value must be one.</summary>
    internal decimal DateNumber => _number;

    /// <summary>A text, or the code of an option; null is a blank.</summary>
    /// <param name="text">The text, which is not changed.</param>
    public static implicit operator AnswerValue(string? text) =>
        text is null ? default : new(AnswerValueKind.Text, text);

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator AnswerValue(decimal number) => new(AnswerValueKind.Number, number: number);

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator AnswerValue(int number) => (decimal)number;

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator AnswerValue(long number) => (decimal)number;

    /// <summary>
    /// A number with the digits that are written for it: 0.1 is exactly 0.1. The conversion is explicit, since a <see cref="double"/> is
    /// rarely the decimal number that was meant.
    /// </summary>
    /// <param name="number">The number.</param>
    /// <exception cref="OverflowException">It is no number, beyond the range of <see cref="decimal"/>, or has more decimals.</exception>
    public static explicit operator AnswerValue(double number)
    {
        string written = number.ToString(CultureInfo.InvariantCulture);
        NumberReading reading = double.IsFinite(number) ? NumberReader.ReadJson(Encoding.ASCII.GetBytes(written)) : new(0, NumberFault.TooLarge, 0);
        return reading.Fault == NumberFault.None ? reading.Value : throw new OverflowException($"{written} cannot be an answer.");
    }

    /// <summary>True or false.</summary>
    /// <param name="truth">The truth.</param>
    public static implicit operator AnswerValue(bool truth) => new(AnswerValueKind.Boolean, number: truth ? 1 : 0);

    /// <summary>A date.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator AnswerValue(DateOnly date) => OfDateNumber(AnswerValueKind.Date, DateNumbers.Of(date));

    /// <summary>A time of day.</summary>
    /// <param name="time">The time, in whole seconds.</param>
    /// <exception cref="ArgumentException">The time has a fraction of a second.</exception>
    public static implicit operator AnswerValue(TimeOnly time) =>
        OfDateNumber(AnswerValueKind.Time, Whole(DateNumbers.Of(time), nameof(time)));

    /// <summary>A date and time, which belongs to no time zone.</summary>
    /// <param name="moment">The date and time, in whole seconds and of the kind <see cref="DateTimeKind.Unspecified"/>.</param>
    /// <exception cref="ArgumentException">It has a fraction of a second, or is said to be local or UTC.</exception>
    public static implicit operator AnswerValue(DateTime moment) =>
        OfDateNumber(AnswerValueKind.DateTime, Whole(DateNumbers.Of(InNoZone(moment)), nameof(moment)));

    /// <summary>Option codes; null is a blank.</summary>
    /// <param name="codes">The codes; their order does not matter.</param>
    public static implicit operator AnswerValue(ValueList<string>? codes) =>
        codes is null ? default : new(AnswerValueKind.Options, codes);

    /// <summary>Option codes; null is a blank.</summary>
    /// <param name="codes">The codes, which are copied; their order does not matter.</param>
    public static implicit operator AnswerValue(string[]? codes) => codes is null ? default : Options(codes);

    /// <summary>Option codes; null is a blank.</summary>
    /// <param name="codes">The codes, which are copied; their order does not matter.</param>
    public static implicit operator AnswerValue(List<string>? codes) => codes is null ? default : Options(codes.ToArray());

    /// <summary>Whether both are the same answer; the order of option codes does not count.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(AnswerValue left, AnswerValue right) => left.Equals(right);

    /// <summary>Whether they are different answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(AnswerValue left, AnswerValue right) => !left.Equals(right);

    /// <summary>Creates an answer from option codes; collection expressions call this.</summary>
    /// <param name="codes">The codes; their order does not matter.</param>
    public static AnswerValue Options(ReadOnlySpan<string> codes) =>
        new(AnswerValueKind.Options, ValueList.Create(codes));

    /// <summary>Creates a date, a time, or a date and time from its number (<see cref="DateNumbers"/>).</summary>
    internal static AnswerValue OfDateNumber(AnswerValueKind kind, decimal number) => new(kind, number: number);

    /// <summary>Creates the answer of a single choice. A text does as well, until the value is read from a survey.</summary>
    /// <param name="code">The code of the option.</param>
    public static AnswerValue Option(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new AnswerValue(AnswerValueKind.Option, code);
    }

    /// <summary>Whether an option is selected: the answer is its code, or has it among others.</summary>
    /// <param name="code">The code of the option.</param>
    public bool Has(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return AsText == code || (AsOptions is { } codes && codes.Contains(code, StringComparer.Ordinal));
    }

    /// <summary>Gets the text, or the code of the one option.</summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetText([NotNullWhen(true)] out string? text) => (text = AsText) is not null;

    /// <summary>Gets the code of the option of a single choice.</summary>
    /// <param name="code">The code, or null.</param>
    /// <returns>Whether there is one; a text is none, as long as the value has not been read from a survey.</returns>
    public bool TryGetOption([NotNullWhen(true)] out string? code) => (code = AsOption) is not null;

    /// <summary>Gets the codes of the options of a multiple choice.</summary>
    /// <param name="codes">The codes, or null.</param>
    /// <returns>Whether there are any.</returns>
    public bool TryGetOptions([NotNullWhen(true)] out ValueList<string>? codes) => (codes = AsOptions) is not null;

    /// <summary>Gets the number.</summary>
    /// <param name="number">The number, or 0.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetNumber(out decimal number)
    {
        number = _number;
        return Kind == AnswerValueKind.Number;
    }

    /// <summary>Gets true or false.</summary>
    /// <param name="truth">The answer, or false.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetBoolean(out bool truth)
    {
        truth = AsBoolean.GetValueOrDefault();
        return Kind == AnswerValueKind.Boolean;
    }

    /// <summary>Gets the date.</summary>
    /// <param name="date">The answer, or the first date of all.</param>
    /// <returns>Whether there is one; a text is none, as long as the value has not been read from a survey.</returns>
    public bool TryGetDate(out DateOnly date)
    {
        date = AsDate.GetValueOrDefault();
        return Kind == AnswerValueKind.Date;
    }

    /// <summary>Gets the time of day.</summary>
    /// <param name="time">The answer, or midnight.</param>
    /// <returns>Whether there is one; a text is none, as long as the value has not been read from a survey.</returns>
    public bool TryGetTime(out TimeOnly time)
    {
        time = AsTime.GetValueOrDefault();
        return Kind == AnswerValueKind.Time;
    }

    /// <summary>Gets the date and time.</summary>
    /// <param name="moment">The answer, or the first moment of all.</param>
    /// <returns>Whether there is one; a text is none, as long as the value has not been read from a survey.</returns>
    public bool TryGetDateTime(out DateTime moment)
    {
        moment = AsDateTime.GetValueOrDefault();
        return Kind == AnswerValueKind.DateTime;
    }

    /// <summary>Enumerates the option codes of a multiple choice; none when the answer has another form.</summary>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)(AsOptions ?? [])).GetEnumerator();

    /// <summary>The JSON of the answer, as responses have it: a string, a number, <c>true</c> or <c>false</c>, an array of strings, or <c>null</c>.</summary>
    public string ToJson()
    {
        AnswerValue value = this;
        return DataJson.ToText(json => AnswerValueJsonConverter.Write(json, value));
    }

    /// <inheritdoc/>
    public bool Equals(AnswerValue other)
    {
        if (Kind == AnswerValueKind.Options || other.Kind == AnswerValueKind.Options)
            return Kind == other.Kind && Sorted.SequenceEqual(other.Sorted);
        if (Kind == other.Kind && _content is null)
            return _number == other._number;

        return IsString && other.IsString && ToString() == other.ToString();
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AnswerValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        AnswerValueKind.Options => HashCode.Combine(Sorted.FirstOrDefault()),
        AnswerValueKind.Number or AnswerValueKind.Boolean => HashCode.Combine(Kind, _number),
        _ => ToString().GetHashCode(StringComparison.Ordinal),
    };

    /// <summary>
    /// The text, the number in the invariant culture, true or false, a date or time in its JSON form, or the codes in brackets; an empty text for a blank.
    /// </summary>
    public override string ToString() => Kind switch
    {
        AnswerValueKind.Number => FormattableString.Invariant($"{_number}"),
        AnswerValueKind.Boolean => _number != 0 ? "true" : "false",
        AnswerValueKind.Date => DateNumbers.FormOf(_number, ExprType.Date),
        AnswerValueKind.Time => DateNumbers.FormOf(_number, ExprType.Time),
        AnswerValueKind.DateTime => DateNumbers.FormOf(_number, ExprType.DateTime),
        _ => _content?.ToString() ?? "",
    };

    /// <summary>Whether it is a string in JSON.</summary>
    private bool IsString =>
        Kind is AnswerValueKind.Text or AnswerValueKind.Option or AnswerValueKind.Date or AnswerValueKind.Time or AnswerValueKind.DateTime;

    /// <summary>The value as an argument of a problem.</summary>
    internal object ToArgument() => Kind switch
    {
        AnswerValueKind.Number => _number,
        AnswerValueKind.Options => AsOptions!.ToArray(),
        _ => ToString(),
    };

    private IEnumerable<string> Sorted => (AsOptions ?? []).Order(StringComparer.Ordinal);

    private static decimal Whole(decimal seconds, string name) =>
        decimal.IsInteger(seconds) ? seconds : throw new ArgumentException("An answer has whole seconds.", name);

    private static DateTime InNoZone(DateTime moment) => moment.Kind == DateTimeKind.Unspecified
        ? moment
        : throw new ArgumentException($"An answer belongs to no time zone: {moment.Kind} must be Unspecified.", nameof(moment));
}
