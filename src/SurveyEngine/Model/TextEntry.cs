namespace SurveyEngine.Model;

/// <summary>A free text (<c>text</c>). Whatever its limits, no text may be larger than 64 KiB of UTF-8.</summary>
public sealed record TextEntry : FieldKind
{
    /// <summary>The most characters, counted as <see cref="CountAs"/> says; null: no limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>
    /// The fewest characters of an answer; null: no limit. The requirement decides about blanks.
    /// </summary>
    public int? MinLength { get; init; }

    /// <summary>The unit in which characters are counted. Default: <see cref="TextUnit.Graphemes"/>.</summary>
    public TextUnit CountAs { get; init; }

    /// <summary>Whether line breaks are allowed. Default: false.</summary>
    public bool Multiline { get; init; }

    /// <summary>A well-known form the text must have.</summary>
    public TextFormat? Format { get; init; }

    /// <summary>
    /// A regular expression that the whole text must match, character by character as Unicode counts them (code points). Matching
    /// is linear in the text, whatever the pattern. Supported are literal characters, <c>.</c>, <c>[…]</c>,
    /// <c>\d \w \s \p{…}</c> and their opposites, groups, <c>|</c>, <c>? * + {n,m}</c>, <c>^</c> and <c>$</c>, with the
    /// meaning they have in .NET. At most 1000 characters; with all repetitions written out, about 2000.
    /// </summary>
    public string? Pattern { get; init; }
}
