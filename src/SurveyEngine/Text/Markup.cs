namespace SurveyEngine.Text;

/// <summary>Finds markup, which respondents would read as it is written: HTML that people use in texts, and emphasis and links of Markdown.</summary>
internal static class Markup
{
    private const int MaxName = 10;

    /// <summary>How far the end of a tag is looked for, so that a text of beginnings takes linear time.</summary>
    private const int MaxTag = 1000;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Tags = new HashSet<string>(
        [
            "a", "abbr", "b", "big", "blockquote", "br", "center", "code", "div", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img",
            "li", "mark", "ol", "p", "rp", "rt", "ruby", "s", "script", "small", "span", "strike", "strong", "style", "sub", "sup", "table", "tbody",
            "td", "th", "tr", "u", "ul",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first markup in a text; null when there is none.</summary>
    public static string? FirstIn(string text)
    {
        for (int at = text.AsSpan().IndexOfAny("<&*]"); at >= 0; at = Next(text, at))
        {
            int length = text[at] switch
            {
                '<' => TagAt(text.AsSpan(at)),
                '&' => EntityAt(text.AsSpan(at)),
                '*' => EmphasisAt(text.AsSpan(at)),
                _ => text.AsSpan(at).StartsWith("](http") ? 2 : 0,
            };
            if (length > 0)
                return TextPreview.Of(text.Substring(at, length));
        }

        return null;
    }

    private static int Next(string text, int at)
    {
        int next = text.AsSpan(at + 1).IndexOfAny("<&*]");
        return next < 0 ? -1 : at + 1 + next;
    }

    /// <summary>The length of a tag; 0 when it is none.</summary>
    private static int TagAt(ReadOnlySpan<char> text)
    {
        int start = text.Length > 1 && text[1] == '/' ? 2 : 1;
        int end = start;
        while (end < text.Length && end - start <= MaxName && char.IsAsciiLetterOrDigit(text[end]))
            end++;

        bool isTag = end < text.Length && text[end] is '>' or '/' or ' ' && Tags.Contains(text[start..end]);
        int close = isTag ? text[end..Math.Min(text.Length, end + MaxTag)].IndexOf('>') : -1;
        return close < 0 ? 0 : end + close + 1;
    }

    /// <summary>The length of a character reference such as <c>&amp;nbsp;</c>; 0 when it is none.</summary>
    private static int EntityAt(ReadOnlySpan<char> text)
    {
        int end = text.Length > 1 && text[1] == '#' ? 2 : 1;
        int start = end;
        while (end < text.Length && end - start <= MaxName && char.IsAsciiLetterOrDigit(text[end]))
            end++;

        return end - start > 1 && end < text.Length && text[end] == ';' ? end + 1 : 0;
    }

    /// <summary>The length of the two asterisks before and after words; 0 when there are no such.</summary>
    private static int EmphasisAt(ReadOnlySpan<char> text) =>
        text.Length > 4 && text[1] == '*' && text[2] != '*' && !char.IsWhiteSpace(text[2]) && text[3..].Contains("**", StringComparison.Ordinal) ? 2 : 0;
}
