namespace SurveyEngine.Model;

/// <summary>A decimal number (<c>number</c>).</summary>
public sealed record NumberEntry : FieldKind
{
    /// <summary>The smallest number allowed; null: no limit.</summary>
    public decimal? Min { get; init; }

    /// <summary>The largest number allowed; null: no limit.</summary>
    public decimal? Max { get; init; }

    /// <summary>The most digits after the decimal point, 0 to 28, not counting trailing zeros; null: any number.</summary>
    public int? Decimals { get; init; }

    /// <summary>The text before the number ("about").</summary>
    public string? Prefix { get; init; }

    /// <summary>The text after the number, such as the unit ("yen").</summary>
    public string? Suffix { get; init; }

    /// <summary>What the smallest number means, at the end of a scale ("not at all likely").</summary>
    public string? MinLabel { get; init; }

    /// <summary>What the largest number means, at the other end.</summary>
    public string? MaxLabel { get; init; }

    internal override (string Name, string? Text)[] Texts => [("prefix", Prefix), ("suffix", Suffix), ("minLabel", MinLabel), ("maxLabel", MaxLabel)];
}
