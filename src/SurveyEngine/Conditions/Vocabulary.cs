using SurveyEngine.Text;

namespace SurveyEngine.Conditions;

/// <summary>
/// The one table of the condition language: its words and signs, what they stand for and how tightly they bind. The lexer,
/// the parser and the printer all read it here.
/// </summary>
internal static class Vocabulary
{
    // Plain arrays: dictionaries and queries of these types would be compiled by every program that starts.
    private static readonly (string Spelling, TokenKind Kind)[] Words =
    [
        ("or", TokenKind.Or), ("and", TokenKind.And), ("not", TokenKind.Not),
        ("in", TokenKind.In), ("has", TokenKind.Has), ("any", TokenKind.Any), ("all", TokenKind.All),
        ("true", TokenKind.True), ("false", TokenKind.False),
        ("answered", TokenKind.Answered), ("count", TokenKind.Count), ("length", TokenKind.Length),
    ];

    private static readonly (string Spelling, TokenKind Kind)[] Signs =
    [
        ("=", TokenKind.Equal), ("!=", TokenKind.NotEqual),
        ("<", TokenKind.Less), ("<=", TokenKind.LessOrEqual), (">", TokenKind.Greater), (">=", TokenKind.GreaterOrEqual),
        ("(", TokenKind.OpenParenthesis), (")", TokenKind.CloseParenthesis),
        ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket), (",", TokenKind.Comma),
    ];

    /// <summary>What people write who come from another language, or whose editor is helpful.</summary>
    private static readonly (string Spelling, TokenKind Meant)[] Slips =
    [
        ("==", TokenKind.Equal), ("===", TokenKind.Equal),
        ("<>", TokenKind.NotEqual), ("!==", TokenKind.NotEqual), ("≠", TokenKind.NotEqual),
        ("=<", TokenKind.LessOrEqual), ("≤", TokenKind.LessOrEqual), ("≦", TokenKind.LessOrEqual),
        ("=>", TokenKind.GreaterOrEqual), ("≥", TokenKind.GreaterOrEqual), ("≧", TokenKind.GreaterOrEqual),
        ("&&", TokenKind.And), ("&", TokenKind.And),
        ("||", TokenKind.Or), ("|", TokenKind.Or),
        ("!", TokenKind.Not),
        ("、", TokenKind.Comma),
    ];

    private static readonly (TokenKind Sign, ComparisonOperator Operator)[] Comparisons =
    [
        (TokenKind.Equal, ComparisonOperator.Equal), (TokenKind.NotEqual, ComparisonOperator.NotEqual),
        (TokenKind.Less, ComparisonOperator.Less), (TokenKind.LessOrEqual, ComparisonOperator.LessOrEqual),
        (TokenKind.Greater, ComparisonOperator.Greater), (TokenKind.GreaterOrEqual, ComparisonOperator.GreaterOrEqual),
    ];

    private static readonly string[] Spellings = SpellingsByKind();

    private static readonly int LongestWord = Spelling(TokenKind.Answered).Length;

    /// <summary>Whether the word belongs to the language, so that it can be no id.</summary>
    public static bool IsKeyword(ReadOnlySpan<char> word) => Keyword(word) is not null;

    /// <summary>How a word or a sign is written; kinds without a fixed spelling have none.</summary>
    public static string Spelling(TokenKind kind) => Spellings[(int)kind];

    public static string Spelling(ComparisonOperator comparison)
    {
        foreach ((TokenKind sign, ComparisonOperator meant) in Comparisons)
        {
            if (meant == comparison)
                return Spelling(sign);
        }

        throw new InvalidOperationException($"{comparison} has no sign.");
    }

    public static string Spelling(PickOperator picks) => picks switch
    {
        PickOperator.In => Spelling(TokenKind.In),
        PickOperator.Has => Spelling(TokenKind.Has),
        PickOperator.HasAny => $"{Spelling(TokenKind.Has)} {Spelling(TokenKind.Any)}",
        _ => $"{Spelling(TokenKind.Has)} {Spelling(TokenKind.All)}",
    };

    public static TokenKind? Keyword(ReadOnlySpan<char> word)
    {
        foreach ((string spelling, TokenKind kind) in Words)
        {
            if (word.SequenceEqual(spelling))
                return kind;
        }

        return null;
    }

    /// <summary>The keyword that this word is but for letter case and width (<c>AND</c>, <c>ａｎｄ</c>), or null.</summary>
    public static TokenKind? MeantKeyword(string word)
    {
        if (word.Length > LongestWord)
            return null;

        Span<char> lower = stackalloc char[LongestWord];
        int length = WidthFolding.Fold(word).AsSpan().ToLowerInvariant(lower);
        return Keyword(lower[..length]);
    }

    /// <summary>The sign at the start of the text, the longest there is, or null. A slip has another length or spelling than its kind.</summary>
    public static (string Spelling, TokenKind Kind)? SignAt(ReadOnlySpan<char> text)
    {
        (string Spelling, TokenKind Kind)? longest = null;
        Find(Signs, text, ref longest);
        Find(Slips, text, ref longest);
        return longest;
    }

    public static ComparisonOperator? Comparison(TokenKind kind)
    {
        foreach ((TokenKind sign, ComparisonOperator meant) in Comparisons)
        {
            if (sign == kind)
                return meant;
        }

        return null;
    }

    /// <summary>Whether it stands between a field and what the field is compared with.</summary>
    public static bool IsRelation(TokenKind kind) => kind is TokenKind.In or TokenKind.Has || Comparison(kind) is not null;

    /// <summary>The word that joins conditions of this precedence: <c>or</c> or <c>and</c>.</summary>
    public static TokenKind Joint(Precedence precedence) => precedence == Precedence.Or ? TokenKind.Or : TokenKind.And;

    public static Precedence PrecedenceOf(Condition condition) => condition switch
    {
        Condition.Or => Precedence.Or,
        Condition.And => Precedence.And,
        Condition.Not => Precedence.Not,
        _ => Precedence.Term,
    };

    private static void Find(
        (string Spelling, TokenKind Kind)[] signs, ReadOnlySpan<char> text, ref (string Spelling, TokenKind Kind)? longest)
    {
        foreach ((string Spelling, TokenKind Kind) sign in signs)
        {
            if (text[0] == sign.Spelling[0] && text.StartsWith(sign.Spelling) && !(sign.Spelling.Length <= longest?.Spelling.Length))
                longest = sign;
        }
    }

    private static string[] SpellingsByKind()
    {
        var spellings = new string[(int)TokenKind.Comma + 1];
        foreach ((string spelling, TokenKind kind) in Words)
            spellings[(int)kind] = spelling;
        foreach ((string spelling, TokenKind kind) in Signs)
            spellings[(int)kind] = spelling;

        return spellings;
    }
}
