using System.Globalization;

namespace SurveyEngine.Model;

/// <summary>The value of an attribute of an option or a row: a number or a text. Both convert to it by themselves.</summary>
public sealed record AttributeValue
{
    /// <param name="number">The number.</param>
    public AttributeValue(decimal number) => Number = number;

    /// <param name="text">The text.</param>
    public AttributeValue(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>The number; null when it is a text.</summary>
    public decimal? Number { get; }

    /// <summary>The text; null when it is a number.</summary>
    public string? Text { get; }

    /// <summary>Converts a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator AttributeValue(decimal number) => new(number);

    /// <summary>Converts a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator AttributeValue(int number) => new(number);

    /// <summary>Converts a text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator AttributeValue(string text) => new(text);

    /// <summary>The text, or the number in invariant digits.</summary>
    public override string ToString() => Text ?? Number!.Value.ToString(CultureInfo.InvariantCulture);
}
