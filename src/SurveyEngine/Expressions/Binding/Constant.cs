using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>A literal.</summary>
internal sealed class Constant(SyntaxNode syntax, ExprType type, Value value) : Expr(syntax, type)
{
    private readonly Value _value = value;

    public override Facts Facts => Type switch
    {
        ExprType.Truth => Facts.Truth.Of(_value.IsTrue),
        ExprType.Number or ExprType.Date or ExprType.Time or ExprType.DateTime => Facts.Number.Of(_value.Number),
        ExprType.Text => new Facts.Text { Literal = _value.Text },
        _ => new Facts.Unknown(),
    };

    public override Value Evaluate(in EvaluationContext context) => _value;
}
