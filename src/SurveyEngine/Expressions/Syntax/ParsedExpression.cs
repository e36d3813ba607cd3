using SurveyEngine.Model;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>The outcome of parsing: the tree, or all problems of the text.</summary>
/// <param name="Text">The text as it was given.</param>
/// <param name="Root">The tree; null when there are problems.</param>
/// <param name="Problems">All problems, in text order; empty when there is a tree.</param>
internal sealed record ParsedExpression(string Text, SyntaxNode? Root, ValueList<ExpressionProblem> Problems);
