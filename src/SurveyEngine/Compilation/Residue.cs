using SurveyEngine.Expressions;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Compilation;

/// <summary>What is left of a condition once the attributes of an option or row are put in: parts that read no field are decided.</summary>
internal static class Residue
{
    // What reads no field needs no answers.
    private static readonly EvaluationContext Nothing = new(new AnswerState(new StateLayout(new SlotAllocator(), fields: 0, gates: 0, instructions: 0)));

    public static Expr Of(Expr condition) => condition switch
    {
        LogicalChain chain => OfChain(chain),
        Negation => OfNegation(condition),
        _ when !ReadsFields(condition) => Constant(condition, condition.Holds(Nothing)),
        _ => condition,
    };

    /// <summary>Whether it is decided; null when it depends on answers.</summary>
    public static bool? Decided(Expr rest) => rest is Constant constant ? constant.Holds(Nothing) : null;

    private static Expr OfChain(LogicalChain chain)
    {
        var left = new List<Expr>();
        foreach (Expr part in chain.Children)
        {
            Expr rest = Of(part);
            if (Decided(rest) is not { } holds)
                left.Add(rest);
            else if (holds != chain.IsAnd)
                return Constant(chain, holds);
        }

        if (left.Count == 0)
            return Constant(chain, chain.IsAnd);
        if (left.Count == 1)
            return left[0];

        Operator @operator = chain.IsAnd ? Operators.And : Operators.Or;
        var syntax = new SyntaxNode.Operation(chain.Syntax.Span, @operator, [.. left.Select(part => part.Syntax)]);
        return new LogicalChain(syntax, [.. left], chain.IsAnd);
    }

    private static Expr OfNegation(Expr negation)
    {
        Expr rest = Of(negation.Children[0]);
        return Decided(rest) is { } holds
            ? Constant(negation, !holds)
            : new Negation(new SyntaxNode.Operation(negation.Syntax.Span, Operators.Not, rest.Syntax), rest);
    }

    private static bool ReadsFields(Expr condition)
    {
        var reads = new List<FieldReference>();
        condition.CollectDependencies(reads);
        return reads.Count > 0;
    }

    private static Constant Constant(Expr condition, bool holds) => new(condition.Syntax, ExprType.Truth, Value.Of(holds));
}
