using System.Runtime.CompilerServices;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine;

/// <summary>
/// The answer of one field: the code of an option, the codes of several, a text, a number, or nothing (blank). Texts,
/// numbers and collection expressions of option codes convert to it: <c>"c"</c>, <c>["b", "c"]</c>, <c>1200</c>.
/// </summary>
[CollectionBuilder(typeof(AnswerValue), nameof(Options))]
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
        AnswerValueKind.Text => InvisibleText.IsBlank((string)_content!),
        AnswerValueKind.Options => ((ValueList<string>)_content!).Count == 0,
        _ => false,
    };

    /// <summary>The text, or the code of the one option.</summary>
    /// <exception cref="InvalidOperationException">The answer has another form.</exception>
    public string AsText => _content as string ?? throw Misread(nameof(AnswerValueKind.Text));

    /// <summary>The codes of the selected options.</summary>
    /// <exception cref="InvalidOperationException">The answer has another form.</exception>
    public ValueList<string> AsOptions => _content as ValueList<string> ?? throw Misread(nameof(AnswerValueKind.Options));

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">The answer has another form.</exception>
    public decimal AsNumber => Kind == AnswerValueKind.Number ? _number : throw Misread(nameof(AnswerValueKind.Number));

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

    /// <summary>Option codes; null is a blank.</summary>
    /// <param name="codes">The codes; their order does not matter.</param>
    public static implicit operator AnswerValue(ValueList<string>? codes) =>
        codes is null ? default : new(AnswerValueKind.Options, codes);

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

    /// <summary>Enumerates the option codes; none when the answer has another form.</summary>
    public IEnumerator<string> GetEnumerator() => (_content as ValueList<string> ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(AnswerValue other) =>
        Kind == other.Kind && _number == other._number
        && (Kind == AnswerValueKind.Options ? Sorted.SequenceEqual(other.Sorted) : Equals(_content, other._content));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AnswerValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Kind, _number, Kind == AnswerValueKind.Options ? Sorted.FirstOrDefault() : _content);

    /// <summary>The text, the number in the invariant culture, or the codes in brackets; an empty text for a blank.</summary>
    public override string ToString() =>
        Kind == AnswerValueKind.Number ? FormattableString.Invariant($"{_number}") : _content?.ToString() ?? "";

    private IEnumerable<string> Sorted => AsOptions.Order(StringComparer.Ordinal);

    private InvalidOperationException Misread(string wanted) => new($"This answer is {Kind}, not {wanted}.");
}
