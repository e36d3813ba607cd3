using SurveyEngine.Compilation;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>
/// Resolves the names of one condition and checks that its types fit. All that does not is reported, each at its place in the
/// text; the bound condition is null then, as it is when it names what could not be read.
/// </summary>
/// <param name="names">What names mean.</param>
internal sealed class ConditionBinder(NameTable names)
{
    private readonly OperandBinder _operands = new(names);

    /// <summary>Binds a condition.</summary>
    /// <param name="tree">The condition.</param>
    /// <param name="faults">Where problems are added.</param>
    public BoundCondition? Bind(Condition tree, List<ConditionFault> faults) => Bind(tree, new BindingScope(faults));

    private BoundCondition? Bind(Condition condition, BindingScope scope) => condition switch
    {
        Condition.Literal literal => new BoundCondition.Literal(condition, literal.Value),
        Condition.Not not => Bind(not.Operand, scope) is { } operand ? new BoundCondition.Not(condition, operand) : null,
        Condition.And and => BindAll(and.Operands, scope) is { } operands ? new BoundCondition.And(condition, operands) : null,
        Condition.Or or => BindAll(or.Operands, scope) is { } operands ? new BoundCondition.Or(condition, operands) : null,
        Condition.Answered answered => BindAnswered(answered, scope),
        Condition.Picks picks => BindPicks(picks, scope),
        Condition.Comparison comparison => BindComparison(comparison, scope),
        Condition.Any any => BindOverRows(condition, any.Inner, "any", wantsAll: false, scope),
        Condition.All all => BindOverRows(condition, all.Inner, "all", wantsAll: true, scope),
        _ => throw new InvalidOperationException($"Unknown condition {condition}."),
    };

    private BoundCondition[]? BindAll(ValueList<Condition> conditions, BindingScope scope)
    {
        var bound = new BoundCondition[conditions.Count];
        bool areBound = true;
        for (int i = 0; i < bound.Length; i++)
        {
            if (Bind(conditions[i], scope) is { } condition)
                bound[i] = condition;
            else
                areBound = false;
        }

        return areBound ? bound : null;
    }

    private BoundCondition? BindAnswered(Condition.Answered answered, BindingScope scope)
    {
        if (_operands.Resolve(answered.Name, scope, "answered( )", matrixStandsForItself: true) is not { } target)
            return null;

        return target switch
        {
            { Matrix: { } matrix, IsRowAtHand: false } => new BoundCondition.AnsweredAnywhere(answered, matrix),
            _ => new BoundCondition.Answered(answered, target.Source()),
        };
    }

    private BoundCondition? BindPicks(Condition.Picks picks, BindingScope scope)
    {
        bool wantsMulti = picks.Operator != PickOperator.In;
        string symbol = Vocabulary.Spelling(picks.Operator);
        if (_operands.Resolve(picks.Field, scope, symbol) is not { } target)
            return null;
        if (target.Sample.Type.Answer != (wantsMulti ? AnswerType.Options : AnswerType.Option))
            return scope.Misfit(picks.Field, symbol, target.Sample.Type.Use);
        if (_operands.BindOptions(target.Sample, picks.Options.Span, scope) is not { } mask)
            return null;

        FieldSource source = target.Source();
        return picks.Operator == PickOperator.HasAll
            ? new BoundCondition.AllPicked(picks, source, mask, OperandBinder.CanPickAll(target.Sample, picks.Options))
            : new BoundCondition.AnyPicked(picks, source, mask);
    }

    private BoundCondition? BindComparison(Condition.Comparison comparison, BindingScope scope)
    {
        string symbol = Vocabulary.Spelling(comparison.Operator);
        BoundOperand? left = Bind(comparison.Left, scope, symbol);
        BoundOperand? right = Bind(comparison.Right, scope, symbol);
        if (left is null || right is null)
            return null;

        ComparisonOperator @operator = comparison.Operator;
        bool isEquality = @operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        if (left.AsNumber() is { } leftNumber && right.AsNumber() is { } rightNumber)
            return new BoundCondition.NumberComparison(comparison, leftNumber, @operator, rightNumber);
        if (isEquality && left.AsText() is { } leftText && right.AsText() is { } rightText)
            return new BoundCondition.TextComparison(comparison, leftText, @operator == ComparisonOperator.Equal, rightText);
        if (isEquality && (left.Single is not null || right.Single is not null) && (left.Literal ?? right.Literal) is { } code)
            return BindPick(comparison, (left.Single ?? right.Single)!, code, scope);

        BoundOperand blamed = left.Name is not null ? left : right;
        return scope.Misfit(comparison.Span, blamed.Text, symbol, blamed.Use);
    }

    private BoundCondition? BindPick(
        Condition.Comparison comparison, FieldSource single, OptionCode code, BindingScope scope)
    {
        if (_operands.BindOptions(single.Sample, new ReadOnlySpan<OptionCode>(in code), scope) is not { } mask)
            return null;
        if (comparison.Operator == ComparisonOperator.Equal)
            return new BoundCondition.AnyPicked(comparison, single, mask);

        // "Another one is picked": false, as every comparison, where nothing is.
        for (int word = 0; word < mask.Length; word++)
            mask[word] = ~mask[word] & single.Sample.Bits.Full(word);

        return new BoundCondition.AnyPicked(comparison, single, mask);
    }

    private BoundOperand? Bind(Operand operand, BindingScope scope, string symbol)
    {
        if (operand is not Operand.CountWhere count)
            return _operands.Bind(operand, scope, symbol);

        return BindInner(count.Inner, "count", count.Span, scope) is var (matrix, inner)
            ? BoundOperand.Of(operand, new BoundNumber.RowCount(matrix, inner))
            : null;
    }

    private BoundCondition.OverRows? BindOverRows(
        Condition condition, Condition inner, string function, bool wantsAll, BindingScope scope) =>
        BindInner(inner, function, condition.Span, scope) is var (matrix, boundInner)
            ? new BoundCondition.OverRows(condition, matrix, boundInner, wantsAll)
            : null;

    private (GroupNode Matrix, BoundCondition Inner)? BindInner(Condition inner, string function, TextSpan span, BindingScope outer)
    {
        if (outer.Function is not null)
        {
            outer.Add(ProblemCodes.Quantifier, span, ("function", function), ("reason", "nested"));
            return null;
        }

        var scope = new BindingScope(outer.Faults, function);
        BoundCondition? bound = Bind(inner, scope);
        if (bound is not null && scope.Matrix is null)
            scope.Add(ProblemCodes.Quantifier, span, ("function", function), ("reason", "noMatrix"));

        return bound is null || scope.Matrix is null ? null : (scope.Matrix, bound);
    }
}
