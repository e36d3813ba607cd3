using System.Globalization;

namespace SurveyEngine.Values;

/// <summary>
/// The value of an expression: a truth, a number, a text or codes; the default is "unanswered". A date is the number of its day and a
/// time the number of its second (<see cref="DateNumbers"/>), and the option of a single choice the text of its code.
/// </summary>
internal readonly struct Value
{
    private readonly Content _content;
    private readonly decimal _number;
    private readonly object? _reference;

    private Value(Content content, decimal number = 0, object? reference = null) =>
        (_content, _number, _reference) = (content, number, reference);

    private enum Content : byte
    {
        Nothing,
        False,
        True,
        Number,
        Text,
        Codes,
    }

    public bool IsAnswered => _content != Content.Nothing;

    public bool IsTruth => _content is Content.True or Content.False;

    public bool IsNumber => _content == Content.Number;

    /// <summary>Whether it is the truth "true"; "unanswered" is not.</summary>
    public bool IsTrue => _content == Content.True;

    /// <summary>The number; 0 for any other value.</summary>
    public decimal Number => _number;

    /// <summary>The text; null for any other value.</summary>
    public string? Text => _reference as string;

    /// <summary>The codes of the options of a multiple choice; null for any other value.</summary>
    public string[]? Codes => _reference as string[];

    public static Value Of(bool truth) => new(truth ? Content.True : Content.False);

    public static Value Of(decimal number) => new(Content.Number, number);

    /// <summary>A number, or "unanswered" where there is none.</summary>
    public static Value Of(decimal? number) => number is { } known ? Of(known) : default;

    public static Value Of(string text) => new(Content.Text, reference: text);

    /// <summary>The codes of options; none is "unanswered".</summary>
    public static Value Of(string[] codes) => codes.Length == 0 ? default : new(Content.Codes, reference: codes);

    /// <summary>The value as an answer; a blank when there is none.</summary>
    /// <param name="type">The type of the expression.</param>
    public AnswerValue ToAnswer(ExprType type) => type switch
    {
        _ when !IsAnswered => AnswerValue.Blank,
        ExprType.Truth => IsTrue,
        ExprType.Number => DecimalMath.WithoutTrailingZeros(_number),
        ExprType.Date => AnswerValue.OfDateNumber(AnswerValueKind.Date, _number),
        ExprType.Time => AnswerValue.OfDateNumber(AnswerValueKind.Time, _number),
        ExprType.DateTime => AnswerValue.OfDateNumber(AnswerValueKind.DateTime, _number),
        ExprType.Option => AnswerValue.Option(Text!),
        ExprType.Options => Codes,
        _ => Text,
    };

    public override string ToString() => _content switch
    {
        Content.Nothing => "unanswered",
        Content.Number => _number.ToString(CultureInfo.InvariantCulture),
        Content.Text => Text!,
        Content.Codes => string.Join(", ", Codes!),
        _ => IsTrue ? "true" : "false",
    };
}
