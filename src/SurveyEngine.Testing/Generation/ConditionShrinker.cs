namespace SurveyEngine.Testing.Generation;

/// <summary>Makes conditions smaller by cutting their text; the result may not be a condition any more.</summary>
internal static class ConditionShrinker
{
    /// <summary>Smaller forms of a condition that need not be there, no condition first.</summary>
    public static IEnumerable<string?> ShrinkOptional(string? condition) => condition is null ? [] : [null, .. Shrink(condition)];

    /// <summary>Texts that may be smaller conditions, the smallest first.</summary>
    public static IEnumerable<string> Shrink(string condition)
    {
        string text = condition.Trim();
        if (text is "true" or "false")
            yield break;

        foreach (string word in new[] { " or ", " and " })
        {
            int at = TopLevel(text, word);
            if (at < 0)
                continue;

            yield return text[..at];
            yield return text[(at + word.Length)..];
            yield break;
        }

        if (text.StartsWith("not ", StringComparison.Ordinal))
            yield return text["not ".Length..];
        if (text is ['(', .., ')'])
            yield return text[1..^1];
        foreach (string part in Parts(text))
            yield return part;
        if (QuantifierOf(text) is not { } quantifier || text.LastIndexOf(')') is not (> 0 and var end))
            yield break;

        // A condition beside that on the rows may be enough, without the rows.
        foreach (string inner in Shrink(text[quantifier.Length..end]))
        {
            yield return inner;
            yield return $"{quantifier}{inner}{text[end..]}";
        }
    }

    /// <summary>The sides of an arithmetic operator, or the arguments of a function: of the same type, or no expression in this place.</summary>
    private static string[] Parts(string text)
    {
        foreach (string word in new[] { " + ", " - ", " * ", " / " })
        {
            if (TopLevel(text, word) is > 0 and var at)
                return [text[..at], text[(at + word.Length)..]];
        }

        int open = text.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0 || text[^1] != ')' || QuantifierOf(text) is not null)
            return [];

        var arguments = new List<string>();
        string rest = text[(open + 1)..^1];
        for (int comma = TopLevel(rest, ", "); comma >= 0; comma = TopLevel(rest, ", "))
        {
            arguments.Add(rest[..comma]);
            rest = rest[(comma + 2)..];
        }

        return [.. arguments, rest];
    }

    private static string? QuantifierOf(string text) =>
        Array.Find(["any(", "all(", "count("], word => text.StartsWith(word, StringComparison.Ordinal));

    /// <summary>The index of a word outside of quotes and parentheses; -1 when there is none.</summary>
    private static int TopLevel(string text, string word)
    {
        int depth = 0;
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\'')
                isQuoted = !isQuoted;
            else if (!isQuoted)
                depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0 && !isQuoted && string.CompareOrdinal(text, i, word, 0, word.Length) == 0)
                return i;
        }

        return -1;
    }
}
