namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// What is wrong with a condition's text, and where in it. Whoever knows where the condition stands makes a
/// <see cref="Problem"/> of it.
/// </summary>
/// <param name="Code">One of <see cref="ProblemCodes"/>.</param>
/// <param name="Span">The place in the text.</param>
/// <param name="Arguments">The problem's arguments.</param>
internal sealed record ConditionFault(string Code, TextSpan Span, params (string Name, object Value)[] Arguments);
