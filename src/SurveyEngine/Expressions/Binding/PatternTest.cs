using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Text.Patterns;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>matches(t, 'pattern')</c>: whether a whole text matches a pattern.</summary>
internal sealed class PatternTest(SyntaxNode syntax, Expr text, TextPattern pattern) : Expr(syntax, ExprType.Truth)
{
    public override IReadOnlyList<Expr> Children { get; } = [text];

    public override Facts Facts => Facts.Truth.Varying;

    public override Value Evaluate(in EvaluationContext context) =>
        Value.Of(text.Evaluate(context).Text is { } value && pattern.IsMatch(value));
}
