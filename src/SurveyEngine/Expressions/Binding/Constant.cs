using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>A literal.</summary>
internal sealed class Constant(SyntaxNode.Literal syntax) : Expr(syntax, TypeOf(syntax.Value))
{
    private readonly Value _value = syntax.Value;

    public override Facts Facts => Type switch
    {
        ExprType.Truth => Facts.Truth.Of(_value.IsTrue),
        ExprType.Number => Facts.Number.Of(_value.Number),
        _ => new Facts.Text { Literal = _value.Text },
    };

    public override Value Evaluate(in EvaluationContext context) => _value;

    private static ExprType TypeOf(Value value) => value.IsTruth ? ExprType.Truth : value.IsNumber ? ExprType.Number : ExprType.Text;
}
