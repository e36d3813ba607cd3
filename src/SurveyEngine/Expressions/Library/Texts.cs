using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Library;

/// <summary>Functions of texts. Texts are compared by their code units, so letter case and width count.</summary>
internal static class Texts
{
    /// <summary>The number of characters: counted as its field counts them, or in grapheme clusters where the text is of no field.</summary>
    public static readonly Function Length = new(
        "length",
        new Signature([ExprType.Text], ExprType.Number, Intrinsic.TextLength))
    {
        IsReserved = true,
        Expected = "useLength",
    };

    private static readonly Function Contains = Test("contains", (text, part) => text.Contains(part, StringComparison.Ordinal));

    private static readonly Function StartsWith = Test("startsWith", (text, part) => text.StartsWith(part, StringComparison.Ordinal));

    /// <summary>Whether a whole text matches a pattern.</summary>
    private static readonly Function Matches = new(
        "matches", new Signature([ExprType.Text, ExprType.Pattern], ExprType.Truth, Intrinsic.Matches));

    /// <summary>The texts, one after another; see <c>Binding/Concatenation</c>.</summary>
    private static readonly Function Concat = new(
        "concat", new Signature([ExprType.Written], ExprType.Text, Intrinsic.Concat) { IsVariadic = true });

    public static readonly Function[] All = [Length, Contains, StartsWith, Matches, Concat];

    /// <summary>The length of a text that is of no field.</summary>
    public static readonly Signature GraphemeLength = new(
        [ExprType.Text],
        ExprType.Number,
        arguments => Value.Of(Graphemes.Count(arguments[0].Text!)),
        facts => new Facts.Number(new Interval(0, decimal.MaxValue), Decimals: 0) { MayBeAbsent = facts[0].MayBeAbsent });

    private static Function Test(string name, Func<string, string, bool> evaluate) => new(name, new Signature(
        [ExprType.Text, ExprType.Text],
        ExprType.Truth,
        arguments => Value.Of(evaluate(arguments[0].Text!, arguments[1].Text!)),
        facts => facts is [Facts.Text { Literal: { } text }, Facts.Text { Literal: { } part }]
            ? Facts.Truth.Of(evaluate(text, part))
            : Facts.Truth.Varying));
}
