using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>if(c, a, b)</c>: a where the condition holds, else b; without b, unanswered, and of truths false.</summary>
/// <param name="syntax">The syntax.</param>
/// <param name="parts">The condition, and one or two values of one type.</param>
internal sealed class Conditional(SyntaxNode syntax, Expr[] parts) : Expr(syntax, parts[1].Type)
{
    public override IReadOnlyList<Expr> Children => parts;

    public override ChoiceRules? Options => parts[1].Options ?? Otherwise?.Options;

    public override Facts Facts { get; } = Infer(parts);

    private Expr? Otherwise => parts.Length > 2 ? parts[2] : null;

    public override Value Evaluate(in EvaluationContext context) =>
        parts[0].Holds(context) ? parts[1].Evaluate(context)
        : Otherwise is not null ? Otherwise.Evaluate(context)
        : Type == ExprType.Truth ? Value.Of(truth: false)
        : default;

    private static Facts Infer(Expr[] parts)
    {
        Facts then = parts[1].Facts with { Subject = null };
        Facts otherwise = parts.Length > 2 ? parts[2].Facts with { Subject = null }
            : parts[1].Type == ExprType.Truth ? Facts.Truth.Never
            : then with { MayBeAbsent = true };
        return ((Facts.Truth)parts[0].Facts).Constant switch
        {
            true => then,
            false => otherwise,
            null => Facts.Union(then, otherwise),
        };
    }
}
