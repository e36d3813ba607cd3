using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine;

/// <summary>
/// The answer of one field: the code of an option, the codes of several, a text, a number, or nothing (blank). Texts,
/// numbers and collection expressions of option codes convert to it: <c>"c"</c>, <c>["b", "c"]</c>, <c>1200</c>. No member throws for the
/// form of the answer: ask <c>TryGetNumber</c>, or whether <see cref="AsNumber"/> is null.
/// </summary>
/// <remarks>
/// Two answers are equal when they say the same: the code of an option equals the same text, since outside of a survey the two
/// cannot be told apart (in JSON both are strings), and the order of option codes does not count.
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

    /// <summary>Enumerates the option codes of a multiple choice; none when the answer has another form.</summary>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)(AsOptions ?? [])).GetEnumerator();

    /// <summary>The JSON of the answer, as responses have it: a string, a number, an array of strings, or <c>null</c>.</summary>
    public string ToJson()
    {
        AnswerValue value = this;
        return DataJson.ToText(json => AnswerValueJsonConverter.Write(json, value));
    }

    /// <inheritdoc/>
    public bool Equals(AnswerValue other) =>
        _content is string text
            ? text == other.AsText
            : Kind == other.Kind && _number == other._number && (Kind != AnswerValueKind.Options || Sorted.SequenceEqual(other.Sorted));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AnswerValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(_number, Kind == AnswerValueKind.Options ? Sorted.FirstOrDefault() : _content);

    /// <summary>The text, the number in the invariant culture, or the codes in brackets; an empty text for a blank.</summary>
    public override string ToString() =>
        Kind == AnswerValueKind.Number ? FormattableString.Invariant($"{_number}") : _content?.ToString() ?? "";

    private IEnumerable<string> Sorted => (AsOptions ?? []).Order(StringComparer.Ordinal);
}
