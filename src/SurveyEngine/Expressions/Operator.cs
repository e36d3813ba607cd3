using SurveyEngine.Values;

namespace SurveyEngine.Expressions;

/// <summary>An operator of the language.</summary>
/// <param name="spelling">The spelling: a sign, a word or two words.</param>
/// <param name="precedence">The precedence.</param>
/// <param name="misspellings">Wrong spellings, which are reported.</param>
/// <param name="signatures">The signatures; the first one that fits is used.</param>
internal sealed class Operator(string spelling, Precedence precedence, string[] misspellings, params Signature[] signatures)
    : Lexeme(spelling, misspellings)
{
    public Precedence Precedence => precedence;

    public Signature[] Signatures => signatures;

    public ExprType Result => signatures[0].Result;

    public bool IsPrefix => signatures[0].Parameters.Length == 1;

    /// <summary>Whether <c>a op b op c</c> is one operation of three operands.</summary>
    public bool IsChained => precedence is Precedence.Or or Precedence.And;

    /// <summary>Whether <c>a op b op c</c> is <c>(a op b) op c</c>, also with another operator of this precedence.</summary>
    public bool IsArithmetic => precedence is Precedence.Sum or Precedence.Product;

    /// <summary>Whether it tests the choice on its left against codes on its right.</summary>
    public bool TestsChoice => TakesCode || TakesCodes;

    /// <summary>Whether its right operand must be a quoted code.</summary>
    public bool TakesCode => signatures[0].Parameters[^1] == ExprType.Code;

    /// <summary>Whether its right operand must be a list of codes.</summary>
    public bool TakesCodes => signatures[0].Parameters[^1] == ExprType.Codes;
}
