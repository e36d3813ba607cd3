using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>Binds comparisons, tests of choices and arithmetic.</summary>
internal sealed class OperatorBinder(Binder binder, LiteralBinder literals, ArgumentBinder arguments)
{
    /// <summary>Binds a relation.</summary>
    public Expr? Bind(SyntaxNode.Operation relation, Scope scope)
    {
        if (relation.Operator.TestsChoice)
            return BindTest(relation, scope);

        SyntaxNode[] nodes = relation.Operands;
        if (BindOperands(relation, nodes, _ => relation.Operator, scope) is not { } operands)
            return null;

        if (relation.Operator == Operators.Equal || relation.Operator == Operators.NotEqual)
            CompareAsOptions(operands);

        // A choice that is compared with a code is a test of bits.
        foreach (Signature test in relation.Operator.Signatures)
        {
            if (test.Intrinsic is not { } intrinsic)
                continue;
            if (operands[0] is FieldRead { Type: ExprType.Option } left && IsCode(nodes[1]))
                return BindSelection(relation, intrinsic, left, nodes[1], scope);
            if (operands[1] is FieldRead { Type: ExprType.Option } right && IsCode(nodes[0]))
                return BindSelection(relation, intrinsic, right, nodes[0], scope);
            if (operands is [FieldRead { Type: ExprType.Option } choice, AttributeConstant { Type: ExprType.Option } code])
                return BindSelection(relation, intrinsic, choice, code);
            if (operands is [AttributeConstant { Type: ExprType.Option } sameCode, FieldRead { Type: ExprType.Option } sameChoice])
                return BindSelection(relation, intrinsic, sameChoice, sameCode);
        }

        // So is a boolean that is compared with true or false.
        if (BooleanTest(relation, operands[0], nodes[1]) is { } first)
            return first;
        if (BooleanTest(relation, operands[1], nodes[0]) is { } second)
            return second;

        Signature? signature = arguments.Bind(
            relation.Operator.Signatures, nodes, operands, Place.Anywhere, needsAnchor: true, scope, out int mismatch);
        if (signature is not null)
            return new Apply(relation, signature, operands!);
        if (mismatch >= 0)
        {
            int blamed = nodes[0] is SyntaxNode.Name ? 0 : 1;
            scope.Problems.AddMismatch(relation.Operator.Spelling, nodes[blamed].ToString(), Uses.Of(operands[blamed]), relation.Span);
        }

        return null;
    }

    /// <summary>Binds a series of sums or products, from left to right.</summary>
    public Expr? Bind(SyntaxNode.Series series, Scope scope)
    {
        SyntaxNode[] nodes = series.Operands;
        if (BindOperands(series, nodes, index => series.Operators[Math.Max(0, index - 1)], scope) is not { } operands)
            return null;

        var steps = new Signature[series.Operators.Length];
        ExprType? type = operands[0]?.Type;
        for (int i = 0; i < steps.Length; i++)
        {
            ReadOnlySpan<Signature> signatures = series.Operators[i].Signatures;
            var pair = new ArgumentTypes([nodes[i], nodes[i + 1]], [type, operands[i + 1]?.Type]);
            if (pair.Choose(signatures, needsAnchor: true, out int mismatch) is not { } step)
            {
                int blamed = i == 0 && mismatch == 0 ? 0 : i + 1;
                scope.Problems.AddMismatch(
                    series.Operators[i].Spelling, nodes[blamed].ToString(), Uses.Of(operands[blamed]), nodes[blamed].Span);
                return null;
            }

            if (i == 0)
                operands[0] ??= binder.BindValue(nodes[0], new Place(step.Parameters[0]), "", scope);
            operands[i + 1] ??= binder.BindValue(nodes[i + 1], new Place(step.Parameters[1]), "", scope);
            if (operands[0] is null || operands[i + 1] is null)
                return null;

            steps[i] = step;
            type = step.Result;
        }

        return new Series(series, steps, operands!);
    }

    /// <summary>Binds the operands that have a type by themselves; null when one of them has a problem.</summary>
    private Expr?[]? BindOperands(SyntaxNode around, SyntaxNode[] nodes, Func<int, Operator> operatorOf, Scope scope)
    {
        var operands = new Expr?[nodes.Length];
        bool areBound = true;
        for (int i = 0; i < nodes.Length; i++)
        {
            scope.Around = (around, scope);
            if (nodes[i].FlexibleType is null)
                areBound &= (operands[i] = binder.BindValue(nodes[i], Place.Anywhere, operatorOf(i).Spelling, scope)) is not null;
        }

        return areBound ? operands : null;
    }

    /// <summary>Binds <c>in</c> and <c>has</c>.</summary>
    private Expr? BindTest(SyntaxNode.Operation test, Scope scope)
    {
        Operator @operator = test.Operator;
        scope.Around = (test, scope);
        (SyntaxNode choiceNode, SyntaxNode codes) = (test.Operands[0], test.Operands[1]);
        Expr? choice = binder.BindValue(choiceNode, new Place(@operator.Signatures[0].Parameters[0]), @operator.Spelling, scope);
        Expr? attribute = codes is SyntaxNode.Attribute ? binder.BindValue(codes, Place.Anywhere, @operator.Spelling, scope) : null;
        if (choice is null || (codes is SyntaxNode.Attribute && attribute is null))
            return null;
        if (choice.Type != @operator.Signatures[0].Parameters[0])
        {
            scope.Problems.AddMismatch(@operator.Spelling, choiceNode.ToString(), Uses.Of(choice), test.Span);
            return null;
        }

        Intrinsic intrinsic = @operator.Signatures[0].Intrinsic!.Value;
        if (attribute is AttributeConstant { Type: ExprType.Text or ExprType.Option } code && choice is FieldRead several)
            return BindSelection(test, intrinsic, several, code);
        if (attribute is not null)
        {
            scope.Problems.AddMismatch(@operator.Spelling, codes.ToString(), Uses.Of(attribute), codes.Span);
            return null;
        }

        if (choice is FieldRead field)
            return BindSelection(test, intrinsic, field, codes, scope);
        if (choice.Options is { } rules && literals.Mask("", rules, LiteralsOf(codes), scope) is null)
            return null;

        string[] wanted = Array.ConvertAll(LiteralsOf(codes).ToArray(), literal => literal.Value.Text!);
        return new CodeTest(test, choice, wanted, wantsAll: intrinsic == Intrinsic.SelectsAll);
    }

    private SelectionTest? BindSelection(SyntaxNode.Operation test, Intrinsic intrinsic, FieldRead choice, SyntaxNode codes, Scope scope)
    {
        if (literals.Mask(choice.Reference.Representative.Path, choice.Options!, LiteralsOf(codes), scope) is not { } mask)
            return null;

        return Selection(test, intrinsic, choice, mask);
    }

    /// <summary>Binds a test of the option that an attribute names. A choice that lacks the option never selects it.</summary>
    private static Expr BindSelection(SyntaxNode.Operation test, Intrinsic intrinsic, FieldRead choice, AttributeConstant code)
    {
        ChoiceRules rules = choice.Options!;
        var mask = new ulong[Math.Max(1, (rules.BitCount + 63) / 64)];
        bool isKnown = code.Value.Text is { } text && rules.TryFind(text, out int option) && Select(mask, option);
        return !code.Value.IsAnswered || (!isKnown && intrinsic != Intrinsic.SelectsOther)
            ? new Constant(test, ExprType.Truth, Value.Of(truth: false))
            : Selection(test, intrinsic, choice, mask);
    }

    private static bool Select(ulong[] mask, int option)
    {
        mask[option / 64] |= 1UL << option;
        return true;
    }

    private static SelectionTest Selection(SyntaxNode.Operation test, Intrinsic intrinsic, FieldRead choice, ulong[] mask)
    {
        // Like every comparison, false while nothing is selected.
        if (intrinsic == Intrinsic.SelectsOther)
        {
            for (int word = 0; word < mask.Length; word++)
                mask[word] = ~mask[word] & choice.Reference.Representative.Bits.Full(word);
        }

        return new SelectionTest(test, choice.Reference, mask, wantsAll: intrinsic == Intrinsic.SelectsAll);
    }

    /// <summary>Makes an attribute that is a text an option where it is compared with one.</summary>
    private static void CompareAsOptions(Expr?[] operands)
    {
        if (operands is [AttributeExpr { Type: ExprType.Text } first, { Type: ExprType.Option }])
            operands[0] = first.AsOption();
        else if (operands is [{ Type: ExprType.Option }, AttributeExpr { Type: ExprType.Text } second])
            operands[1] = second.AsOption();
    }

    /// <summary>The test of a boolean that is compared with <c>true</c> or <c>false</c>; null for anything else.</summary>
    private static SelectionTest? BooleanTest(SyntaxNode.Operation relation, Expr? side, SyntaxNode other)
    {
        if (side is not FieldRead { Type: ExprType.Truth } boolean || other is not SyntaxNode.Literal { Value: { IsTruth: true } truth })
            return null;

        // Like every comparison, both are false while there is no answer.
        bool isEqual = relation.Operator == Operators.Equal;
        return isEqual || relation.Operator == Operators.NotEqual
            ? SelectionTest.OfTruth(relation, boolean, wantsTrue: truth.IsTrue == isEqual)
            : null;
    }

    private static ReadOnlySpan<SyntaxNode.Literal> LiteralsOf(SyntaxNode codes) =>
        codes is SyntaxNode.List list ? list.Items : new[] { (SyntaxNode.Literal)codes };

    private static bool IsCode(SyntaxNode node) => node is SyntaxNode.Literal { Value.Text: not null };
}
