namespace SurveyEngine.Expressions.Syntax;

/// <summary>A problem in the text of an expression. Its place in the definition is known only to the caller.</summary>
/// <param name="Code">One of <see cref="ProblemCodes"/>.</param>
/// <param name="Span">The place in the text.</param>
/// <param name="Arguments">The problem's arguments.</param>
internal sealed record ExpressionProblem(string Code, TextSpan Span, params (string Name, object Value)[] Arguments);
