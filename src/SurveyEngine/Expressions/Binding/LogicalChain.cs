using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>… and … and …</c>, or <c>… or … or …</c>.</summary>
internal sealed class LogicalChain : Expr
{
    private readonly Expr[] _operands;

    public LogicalChain(SyntaxNode syntax, Expr[] operands, bool isAnd)
        : base(syntax, ExprType.Truth)
    {
        _operands = operands;
        IsAnd = isAnd;
        (Facts, IsContradictory) = Infer(operands, isAnd);
    }

    public override IReadOnlyList<Expr> Children => _operands;

    public bool IsAnd { get; }

    public override Facts Facts { get; }

    /// <summary>Whether its operands exclude each other; usually such an <c>and</c> was meant as an <c>or</c>.</summary>
    public bool IsContradictory { get; }

    public override Value Evaluate(in EvaluationContext context) => Value.Of(Holds(context));

    public override bool Holds(in EvaluationContext context)
    {
        foreach (Expr operand in _operands)
        {
            if (operand.Holds(context) != IsAnd)
                return !IsAnd;
        }

        return IsAnd;
    }

    private static (Facts Facts, bool IsContradictory) Infer(Expr[] operands, bool isAnd)
    {
        bool allNeutral = true;
        bool anyDecides = false;
        bool isContradictory = false;
        Claim? first = null;
        Dictionary<Subject, Claim>? claims = null;
        foreach (Expr operand in operands)
        {
            bool? constant = ((Facts.Truth)operand.Facts).Constant;
            allNeutral &= constant == isAnd;
            anyDecides |= constant == !isAnd;
            if (!isAnd || isContradictory || operand.Claim is not { } claim)
                continue;

            // Most chains have one or two claims, which need no table.
            if (first is null)
                first = claim;
            else if (claims is not null || first.Subject == claim.Subject || operands.Length > 2)
                isContradictory = !TryAdd(claims ??= new() { [first.Subject] = first }, claim);
        }

        bool? outcome = isContradictory || anyDecides ? !isAnd : allNeutral ? isAnd : null;
        return (Facts.Truth.Of(outcome), isContradictory);
    }

    private static bool TryAdd(Dictionary<Subject, Claim> claims, Claim claim)
    {
        if (claims.TryGetValue(claim.Subject, out Claim? other))
        {
            if (other.Intersect(claim) is not { } both)
                return false;

            claim = both;
        }

        claims[claim.Subject] = claim;
        return true;
    }
}
