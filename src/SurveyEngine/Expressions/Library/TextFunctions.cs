using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Library;

/// <summary>Functions of texts. Texts are compared by their code units, so letter case and width count.</summary>
internal static class TextFunctions
{
    /// <summary>Whether a text contains another one.</summary>
    public static readonly Signature Contains = new(
        [ExprType.Text, ExprType.Text],
        ExprType.Truth,
        arguments => Value.Of(Has(arguments[0].Text!, arguments[1].Text!)),
        facts => facts is [Facts.Text { Literal: { } text }, Facts.Text { Literal: { } part }]
            ? Facts.Truth.Of(Has(text, part))
            : Facts.Truth.Varying);

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.Ordinal);
}
