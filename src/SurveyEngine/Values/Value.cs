using System.Globalization;

namespace SurveyEngine.Values;

/// <summary>The value of an expression: a truth, a number or a text; the default is "unanswered".</summary>
internal readonly struct Value
{
    private readonly Content _content;
    private readonly decimal _number;
    private readonly string? _text;

    private Value(Content content, decimal number = 0, string? text = null) => (_content, _number, _text) = (content, number, text);

    private enum Content : byte
    {
        Nothing,
        False,
        True,
        Number,
        Text,
    }

    public bool IsAnswered => _content != Content.Nothing;

    public bool IsTruth => _content is Content.True or Content.False;

    public bool IsNumber => _content == Content.Number;

    /// <summary>Whether it is the truth "true"; "unanswered" is not.</summary>
    public bool IsTrue => _content == Content.True;

    /// <summary>The number; 0 for any other value.</summary>
    public decimal Number => _number;

    /// <summary>The text; null for any other value.</summary>
    public string? Text => _text;

    public static Value Of(bool truth) => new(truth ? Content.True : Content.False);

    public static Value Of(decimal number) => new(Content.Number, number);

    public static Value Of(string text) => new(Content.Text, text: text);

    public override string ToString() => _content switch
    {
        Content.Nothing => "unanswered",
        Content.Number => _number.ToString(CultureInfo.InvariantCulture),
        Content.Text => _text!,
        _ => IsTrue ? "true" : "false",
    };
}
