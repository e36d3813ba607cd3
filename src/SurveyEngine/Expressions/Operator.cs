using SurveyEngine.Values;

namespace SurveyEngine.Expressions;

/// <summary>An operator: how it is written and how tightly it binds, what it takes and what it does.</summary>
/// <param name="spelling">How it is written: a sign, a word or two words.</param>
/// <param name="precedence">How tightly it binds.</param>
/// <param name="misspellings">Other ways to write it, which are reported.</param>
/// <param name="signatures">What it takes, the first that fits.</param>
internal sealed class Operator(string spelling, Precedence precedence, string[] misspellings, params Signature[] signatures)
    : Lexeme(spelling, misspellings)
{
    public Precedence Precedence => precedence;

    public Signature[] Signatures => signatures;

    public ExprType Result => signatures[0].Result;

    public bool IsPrefix => signatures[0].Parameters.Length == 1;

    /// <summary>Whether <c>a op b op c</c> is one operation of three operands.</summary>
    public bool IsChained => precedence is Precedence.Or or Precedence.And;

    /// <summary>Whether it tests the choice on its left, which must be a name, against codes on its right.</summary>
    public bool TestsChoice => TakesCode || TakesCodes;

    /// <summary>Whether a quoted code is all it takes on its right.</summary>
    public bool TakesCode => signatures[0].Parameters[^1] == ExprType.Code;

    /// <summary>Whether a list of codes is all it takes on its right.</summary>
    public bool TakesCodes => signatures[0].Parameters[^1] == ExprType.Codes;
}
