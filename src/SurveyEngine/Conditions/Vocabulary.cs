using SurveyEngine.Text;

namespace SurveyEngine.Conditions;

/// <summary>
/// The one table of the condition language: its words and signs, what they stand for and how tightly they bind. The lexer,
/// the parser and the printer all read it here.
/// </summary>
internal static class Vocabulary
{
    private static readonly Dictionary<TokenKind, string> Spellings = new Dictionary<TokenKind, string>
    {
        [TokenKind.Or] = "or",
        [TokenKind.And] = "and",
        [TokenKind.Not] = "not",
        [TokenKind.In] = "in",
        [TokenKind.Has] = "has",
        [TokenKind.Any] = "any",
        [TokenKind.All] = "all",
        [TokenKind.True] = "true",
        [TokenKind.False] = "false",
        [TokenKind.Answered] = "answered",
        [TokenKind.Count] = "count",
        [TokenKind.Length] = "length",
        [TokenKind.Equal] = "=",
        [TokenKind.NotEqual] = "!=",
        [TokenKind.Less] = "<",
        [TokenKind.LessOrEqual] = "<=",
        [TokenKind.Greater] = ">",
        [TokenKind.GreaterOrEqual] = ">=",
        [TokenKind.OpenParenthesis] = "(",
        [TokenKind.CloseParenthesis] = ")",
        [TokenKind.OpenBracket] = "[",
        [TokenKind.CloseBracket] = "]",
        [TokenKind.Comma] = ",",
    };

    private static readonly Dictionary<TokenKind, ComparisonOperator> Comparisons =
        new Dictionary<TokenKind, ComparisonOperator>
        {
            [TokenKind.Equal] = ComparisonOperator.Equal,
            [TokenKind.NotEqual] = ComparisonOperator.NotEqual,
            [TokenKind.Less] = ComparisonOperator.Less,
            [TokenKind.LessOrEqual] = ComparisonOperator.LessOrEqual,
            [TokenKind.Greater] = ComparisonOperator.Greater,
            [TokenKind.GreaterOrEqual] = ComparisonOperator.GreaterOrEqual,
        };

    private static readonly Dictionary<ComparisonOperator, string> ComparisonSpellings =
        Comparisons.ToDictionary(pair => pair.Value, pair => Spellings[pair.Key]);

    private static readonly Dictionary<string, TokenKind> Keywords =
        Spellings.Where(pair => char.IsAsciiLetter(pair.Value[0])).ToDictionary(pair => pair.Value, pair => pair.Key);

    private static readonly int LongestKeyword = Keywords.Keys.Max(word => word.Length);

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

    /// <summary>All signs, slips among them, by their first character, longest first.</summary>
    private static readonly Dictionary<char, (string Spelling, TokenKind Kind)[]> Signs =
        Spellings.Where(pair => !Keywords.ContainsKey(pair.Value)).Select(pair => (Spelling: pair.Value, Kind: pair.Key))
            .Concat(Slips)
            .GroupBy(sign => sign.Spelling[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(sign => sign.Spelling.Length, Comparer<int>.Default).ToArray());

    /// <summary>Whether the word belongs to the language, so that it can be no id.</summary>
    public static bool IsKeyword(string word) => Keywords.ContainsKey(word);

    /// <summary>How a word or a sign is written; kinds without a fixed spelling have none.</summary>
    public static string Spelling(TokenKind kind) => Spellings[kind];

    public static string Spelling(ComparisonOperator comparison) => ComparisonSpellings[comparison];

    public static string Spelling(PickOperator picks) => picks switch
    {
        PickOperator.In => Spellings[TokenKind.In],
        PickOperator.Has => Spellings[TokenKind.Has],
        PickOperator.HasAny => $"{Spellings[TokenKind.Has]} {Spellings[TokenKind.Any]}",
        _ => $"{Spellings[TokenKind.Has]} {Spellings[TokenKind.All]}",
    };

    public static TokenKind? Keyword(string word) => Keywords.TryGetValue(word, out TokenKind kind) ? kind : null;

    /// <summary>The keyword that this word is but for letter case and width (<c>AND</c>, <c>ａｎｄ</c>), or null.</summary>
    public static TokenKind? MeantKeyword(string word) =>
        word.Length <= LongestKeyword ? Keyword(WidthFolding.Fold(word).ToLowerInvariant()) : null;

    /// <summary>The sign at the start of the text, or null. A slip has another length or spelling than its kind.</summary>
    public static (string Spelling, TokenKind Kind)? SignAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !Signs.TryGetValue(text[0], out (string Spelling, TokenKind Kind)[]? candidates))
            return null;

        foreach ((string spelling, TokenKind kind) in candidates)
        {
            if (text.StartsWith(spelling, StringComparison.Ordinal))
                return (spelling, kind);
        }

        return null;
    }

    public static ComparisonOperator? Comparison(TokenKind kind) =>
        Comparisons.TryGetValue(kind, out ComparisonOperator comparison) ? comparison : null;

    /// <summary>Whether it stands between a field and what the field is compared with.</summary>
    public static bool IsRelation(TokenKind kind) => kind is TokenKind.In or TokenKind.Has || Comparisons.ContainsKey(kind);

    /// <summary>The word that joins conditions of this precedence: <c>or</c> or <c>and</c>.</summary>
    public static TokenKind Joint(Precedence precedence) => precedence == Precedence.Or ? TokenKind.Or : TokenKind.And;

    public static Precedence PrecedenceOf(Condition condition) => condition switch
    {
        Condition.Or => Precedence.Or,
        Condition.And => Precedence.And,
        Condition.Not => Precedence.Not,
        _ => Precedence.Term,
    };
}
