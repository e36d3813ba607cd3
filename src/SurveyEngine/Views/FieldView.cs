using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A shown field: what it is called, what it takes, and what it holds. What does not apply to its kind is null.</summary>
public sealed record FieldView
{
    /// <summary>The path: what to name the form input.</summary>
    public required string Path { get; init; }

    /// <summary>What it takes: <c>single</c>, <c>multi</c>, <c>number</c> or <c>text</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The row's code, in a matrix.</summary>
    public string? RowCode { get; init; }

    /// <summary>What names the field beside the question's prompt: a row's label, or the prompt of a specify text.</summary>
    public string? Label { get; init; }

    /// <summary>How much of a blank is accepted now.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>Whether answers are personal data.</summary>
    public bool Sensitive { get; init; }

    /// <summary>The text entered.</summary>
    public string? Text { get; init; }

    /// <summary>The length of the text entered, in the unit of <see cref="CountAs"/>.</summary>
    public int? Length { get; init; }

    /// <summary>The most characters of a text.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The fewest characters of a text.</summary>
    public int? MinLength { get; init; }

    /// <summary>What counts as one character of a text.</summary>
    public TextUnit? CountAs { get; init; }

    /// <summary>Whether a text may have several lines.</summary>
    public bool? Multiline { get; init; }

    /// <summary>The form a text must have.</summary>
    public TextFormat? Format { get; init; }

    /// <summary>The number entered.</summary>
    public decimal? Number { get; init; }

    /// <summary>The smallest number, or the fewest options.</summary>
    public decimal? Min { get; init; }

    /// <summary>The largest number, or the most options.</summary>
    public decimal? Max { get; init; }

    /// <summary>The most digits behind the point of a number.</summary>
    public int? Decimals { get; init; }

    /// <summary>What stands before a number.</summary>
    public string? Prefix { get; init; }

    /// <summary>What stands behind a number.</summary>
    public string? Suffix { get; init; }

    /// <summary>The shown options of a choice.</summary>
    public ValueList<OptionView>? Options { get; init; }
}
