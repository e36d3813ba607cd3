using SurveyEngine.Text;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// The one table of the condition language: its words and signs, what they stand for and how tightly they bind. The lexer,
/// the parser and the printer all read it here.
/// </summary>
internal static class Vocabulary
{
    // Plain arrays of a class: tuples and dictionaries of these types would be compiled by every program that starts.
    private static readonly Lexeme[] Words =
    [
        new("or", TokenKind.Or), new("and", TokenKind.And), new("not", TokenKind.Not),
        new("in", TokenKind.In), new("has", TokenKind.Has), new("any", TokenKind.Any), new("all", TokenKind.All),
        new("true", TokenKind.True), new("false", TokenKind.False),
        new("answered", TokenKind.Answered), new("count", TokenKind.Count), new("length", TokenKind.Length),
    ];

    private static readonly Lexeme[] Signs =
    [
        new("=", TokenKind.Equal), new("!=", TokenKind.NotEqual),
        new("<", TokenKind.Less), new("<=", TokenKind.LessOrEqual), new(">", TokenKind.Greater), new(">=", TokenKind.GreaterOrEqual),
        new("(", TokenKind.OpenParenthesis), new(")", TokenKind.CloseParenthesis),
        new("[", TokenKind.OpenBracket), new("]", TokenKind.CloseBracket), new(",", TokenKind.Comma),
    ];

    /// <summary>What people write who come from another language, or whose editor is helpful.</summary>
    private static readonly Lexeme[] Slips =
    [
        new("==", TokenKind.Equal), new("===", TokenKind.Equal),
        new("<>", TokenKind.NotEqual), new("!==", TokenKind.NotEqual), new("≠", TokenKind.NotEqual),
        new("=<", TokenKind.LessOrEqual), new("≤", TokenKind.LessOrEqual), new("≦", TokenKind.LessOrEqual),
        new("=>", TokenKind.GreaterOrEqual), new("≥", TokenKind.GreaterOrEqual), new("≧", TokenKind.GreaterOrEqual),
        new("&&", TokenKind.And), new("&", TokenKind.And),
        new("||", TokenKind.Or), new("|", TokenKind.Or),
        new("!", TokenKind.Not),
        new("、", TokenKind.Comma),
    ];

    // In the order of the operators they stand for.
    private static readonly TokenKind[] Comparisons =
    [
        TokenKind.Equal, TokenKind.NotEqual, TokenKind.Less, TokenKind.LessOrEqual, TokenKind.Greater, TokenKind.GreaterOrEqual,
    ];

    private static readonly string[] Spellings = SpellingsByKind();

    private static readonly int LongestWord = Spelling(TokenKind.Answered).Length;

    /// <summary>Whether the word belongs to the language, so that it can be no id.</summary>
    public static bool IsKeyword(ReadOnlySpan<char> word) => Keyword(word) is not null;

    /// <summary>How a word or a sign is written; kinds without a fixed spelling have none.</summary>
    public static string Spelling(TokenKind kind) => Spellings[(int)kind];

    public static string Spelling(ComparisonOperator comparison) => Spelling(Comparisons[(int)comparison]);

    public static string Spelling(PickOperator picks) => picks switch
    {
        PickOperator.In => Spelling(TokenKind.In),
        PickOperator.Has => Spelling(TokenKind.Has),
        PickOperator.HasAny => $"{Spelling(TokenKind.Has)} {Spelling(TokenKind.Any)}",
        _ => $"{Spelling(TokenKind.Has)} {Spelling(TokenKind.All)}",
    };

    public static TokenKind? Keyword(ReadOnlySpan<char> word)
    {
        foreach (Lexeme known in Words)
        {
            if (word.SequenceEqual(known.Spelling))
                return known.Kind;
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
    public static Lexeme? SignAt(ReadOnlySpan<char> text) => Longest(Slips, text, Longest(Signs, text, known: null));

    public static ComparisonOperator? Comparison(TokenKind kind)
    {
        for (int i = 0; i < Comparisons.Length; i++)
        {
            if (Comparisons[i] == kind)
                return (ComparisonOperator)i;
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

    private static Lexeme? Longest(Lexeme[] signs, ReadOnlySpan<char> text, Lexeme? known)
    {
        foreach (Lexeme sign in signs)
        {
            if (text[0] == sign.Spelling[0] && text.StartsWith(sign.Spelling) && !(sign.Spelling.Length <= known?.Spelling.Length))
                known = sign;
        }

        return known;
    }

    private static string[] SpellingsByKind()
    {
        var spellings = new string[(int)TokenKind.Comma + 1];
        foreach (Lexeme known in (Lexeme[])[.. Words, .. Signs])
            spellings[(int)known.Kind] = known.Spelling;

        return spellings;
    }
}
