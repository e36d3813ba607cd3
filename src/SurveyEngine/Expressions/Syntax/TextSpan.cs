namespace SurveyEngine.Expressions.Syntax;

/// <summary>A place in the text of an expression, in UTF-16 units.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;
}
