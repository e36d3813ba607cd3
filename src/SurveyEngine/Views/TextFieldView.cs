using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A text (<c>text</c>).</summary>
public sealed record TextFieldView : FieldView
{
    /// <summary>The text entered; null: none.</summary>
    public string? Text { get; init; }

    /// <summary>The length of the text entered, in the unit of <see cref="CountAs"/>.</summary>
    public required int Length { get; init; }

    /// <summary>The fewest characters of a text that is there; null: no limit.</summary>
    public int? MinLength { get; init; }

    /// <summary>The most characters; null: no limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>What counts as one character.</summary>
    public required TextUnit CountAs { get; init; }

    /// <summary>Whether the text may have several lines.</summary>
    public required bool Multiline { get; init; }

    /// <summary>The form the text must have; null: any.</summary>
    public TextFormat? Format { get; init; }

    /// <summary>The keyboard for it.</summary>
    public InputMode InputMode { get; init; }

    /// <summary>What a browser may fill in by itself, as in the <c>autocomplete</c> attribute of HTML; null: nothing is known.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>The height of its input in lines, from 1 to 10: one unless the text may have several, else by its most characters.</summary>
    public int Lines { get; init; } = 1;
}
