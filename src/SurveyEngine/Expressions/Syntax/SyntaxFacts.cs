using SurveyEngine.Text;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>The words and signs of the language: those of the two tables, the literal words, and punctuation.</summary>
internal static class SyntaxFacts
{
    public static readonly Lexeme True = new("true");
    public static readonly Lexeme False = new("false");
    public static readonly Lexeme OpenParenthesis = new("(");
    public static readonly Lexeme CloseParenthesis = new(")");
    public static readonly Lexeme OpenBracket = new("[");
    public static readonly Lexeme CloseBracket = new("]");
    public static readonly Lexeme Comma = new(",", "、");

    private static readonly Lexeme[] Reserved =
    [
        .. Operators.All.Where(IsWord),
        .. Functions.All.Where(function => function.IsReserved),
        True, False,
    ];

    private static readonly Lexeme[] Signs =
        [.. Operators.All, OpenParenthesis, CloseParenthesis, OpenBracket, CloseBracket, Comma];

    private static readonly int MaxWordLength = Reserved.Max(word => word.Spelling.Length);

    /// <summary>The words that cannot be ids.</summary>
    public static IReadOnlyList<string> ReservedWords { get; } = [.. Reserved.Select(word => word.Spelling)];

    public static bool IsReserved(ReadOnlySpan<char> word) => ReservedWord(word) is not null;

    public static Lexeme? ReservedWord(ReadOnlySpan<char> word)
    {
        foreach (Lexeme known in Reserved)
        {
            if (word.SequenceEqual(known.Spelling))
                return known;
        }

        return null;
    }

    /// <summary>The reserved word that differs from a word only in letter case and width (<c>AND</c>, <c>ａｎｄ</c>), or null.</summary>
    public static Lexeme? MeantWord(string word)
    {
        if (word.Length > MaxWordLength)
            return null;

        Span<char> lower = stackalloc char[MaxWordLength];
        int length = WidthFolding.Fold(word).AsSpan().ToLowerInvariant(lower);
        return ReservedWord(lower[..length]);
    }

    /// <summary>The longest sign at the start of a text, rightly or wrongly spelled; null when there is none.</summary>
    public static Lexeme? SignAt(ReadOnlySpan<char> text, out int length)
    {
        Lexeme? found = null;
        length = 0;
        foreach (Lexeme sign in Signs)
        {
            Match(text, sign, sign.Spelling, ref found, ref length);
            foreach (string misspelling in sign.Misspellings)
                Match(text, sign, misspelling, ref found, ref length);
        }

        return found;
    }

    private static void Match(ReadOnlySpan<char> text, Lexeme sign, string spelling, ref Lexeme? found, ref int length)
    {
        if (text[0] == spelling[0] && spelling.Length > length && text.StartsWith(spelling))
            (found, length) = (sign, spelling.Length);
    }

    private static bool IsWord(Lexeme lexeme) => lexeme.Spelling.All(char.IsAsciiLetter);
}
