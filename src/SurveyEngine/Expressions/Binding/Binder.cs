using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>
/// Resolves the names of an expression and finds the signature that fits the types of each operator and function. Whatever does not fit
/// is reported at its place in the text; the expression is then null, as it is when it names something that could not be read.
/// </summary>
/// <param name="symbols">The names.</param>
internal sealed class Binder(SymbolTable symbols)
{
    /// <summary>Binds a condition.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="problems">The list that receives problems.</param>
    /// <param name="isTrial">Whether problems are only looked for, so that they need no hints.</param>
    public Expr? Bind(SyntaxNode root, List<ExpressionProblem> problems, bool isTrial = false) =>
        Bind(root, new Scope(problems) { IsTrial = isTrial });

    private Expr? Bind(SyntaxNode node, Scope scope) => node switch
    {
        SyntaxNode.Literal literal => new Constant(literal),
        SyntaxNode.Call call when call.Arguments[0].IsTruth => BindRows(call, scope),
        SyntaxNode.Call call => BindCall(call, scope),
        SyntaxNode.Operation { Operator.Precedence: < Precedence.Relation } operation => BindLogical(operation, scope),
        SyntaxNode.Operation operation => BindRelation(operation, scope),
        _ => throw new InvalidOperationException($"{node} is not an expression by itself."),
    };

    private Expr? BindLogical(SyntaxNode.Operation operation, Scope scope)
    {
        var operands = new Expr[operation.Operands.Length];
        bool areBound = true;
        for (int i = 0; i < operands.Length; i++)
        {
            if (Bind(operation.Operands[i], scope) is { } operand)
                operands[i] = operand;
            else
                areBound = false;
        }

        if (!areBound)
            return null;

        return operation.Operator == Operators.Not
            ? new Negation(operation, operands[0])
            : new LogicalChain(operation, operands, isAnd: operation.Operator == Operators.And);
    }

    private Expr? BindRelation(SyntaxNode.Operation operation, Scope scope)
    {
        Operator @operator = operation.Operator;
        scope.Around = operation;
        (SyntaxNode leftNode, SyntaxNode rightNode) = (operation.Operands[0], operation.Operands[1]);
        Expr? left = BindOperand(leftNode, @operator.Spelling, scope);
        scope.Around = operation;
        Expr? right = @operator.TestsChoice ? null : BindOperand(rightNode, @operator.Spelling, scope);
        if (left is null || (right is null && !@operator.TestsChoice))
            return null;

        foreach (Signature signature in @operator.Signatures)
        {
            if (signature.Intrinsic is { } test)
            {
                // Only an equality may have its literal on either side; the parser ensures that.
                if (left.Type == signature.Parameters[0] && IsCode(rightNode))
                    return BindSelection(operation, test, (FieldRead)left, rightNode, scope);
                if (right is FieldRead choice && right.Type == signature.Parameters[0] && IsCode(leftNode))
                    return BindSelection(operation, test, choice, leftNode, scope);
            }
            else if (left.Type == signature.Parameters[0] && right?.Type == signature.Parameters[1])
            {
                return new Apply(operation, signature, [left, right]);
            }
        }

        bool blamesLeft = right is null || leftNode is SyntaxNode.Name;
        scope.ReportMismatch(
            @operator.Spelling, (blamesLeft ? leftNode : rightNode).ToString(), UseOf(blamesLeft ? left : right!), operation.Span);
        return null;
    }

    private SelectionTest? BindSelection(SyntaxNode.Operation operation, Intrinsic test, FieldRead choice, SyntaxNode codes, Scope scope)
    {
        Field field = choice.Reference.Representative;
        ReadOnlySpan<SyntaxNode.Literal> literals = codes is SyntaxNode.List list ? list.Items : [(SyntaxNode.Literal)codes];
        if (BindCodes(field, literals, scope) is not { } mask)
            return null;

        // Like every comparison, false while nothing is selected.
        if (test == Intrinsic.SelectsOther)
        {
            for (int word = 0; word < mask.Length; word++)
                mask[word] = ~mask[word] & field.Bits.Full(word);
        }

        return new SelectionTest(operation, choice.Reference, mask, wantsAll: test == Intrinsic.SelectsAll);
    }

    /// <summary>Binds codes to the bits of options; null when one is unknown, which is reported unless there are no options at all.</summary>
    private ulong[]? BindCodes(Field field, ReadOnlySpan<SyntaxNode.Literal> codes, Scope scope)
    {
        var rules = (ChoiceRules)field.Rules;
        if (rules.Options.Count == 0)
            return null;

        var mask = new ulong[field.Bits.WordCount];
        bool areKnown = true;
        foreach (SyntaxNode.Literal code in codes)
        {
            string text = code.Value.Text!;
            if (rules.TryFind(text, out int option))
            {
                mask[option / 64] |= 1UL << option;
                continue;
            }

            scope.Report(rules.UnknownOption(field.Path, text, scope.IsTrial ? new HintBudget(most: 0) : symbols.Hints), code.Span);
            areKnown = false;
        }

        return areKnown ? mask : null;
    }

    /// <summary>Binds <c>any( )</c>, <c>all( )</c> and <c>count( )</c> of a condition.</summary>
    private Expr? BindRows(SyntaxNode.Call call, Scope outer)
    {
        if (outer.IsInRows)
        {
            outer.ReportRows(call.Function, "nested", call.Span);
            return null;
        }

        var scope = new Scope(outer.Problems, call.Function) { IsTrial = outer.IsTrial };
        if (Bind(call.Arguments[0], scope) is not { } body)
            return null;
        if (scope.Group is { } group)
        {
            return call.Function == Functions.Count
                ? new RowCount(call, group, body)
                : new RowTest(call, group, body, wantsAll: call.Function == Functions.Every);
        }

        scope.ReportRows(call.Function, "noMatrix", call.Span);
        return null;
    }

    private Expr? BindCall(SyntaxNode.Call call, Scope scope)
    {
        Function function = call.Function;
        bool takesGroup = Array.Exists(function.Signatures, signature => signature.Parameters[0] == ExprType.Group);
        var arguments = new Expr[call.Arguments.Length];
        bool areBound = true;
        for (int i = 0; i < arguments.Length; i++)
        {
            scope.Around = call;
            if (BindOperand(call.Arguments[i], function.Symbol, scope, takesGroup) is { } argument)
                arguments[i] = argument;
            else
                areBound = false;
        }

        if (!areBound)
            return null;

        int mismatch = 0;
        foreach (Signature signature in function.Signatures)
        {
            mismatch = FirstMismatch(signature, arguments);
            if (mismatch < 0)
                return Create(call, signature, arguments);
        }

        scope.ReportMismatch(
            function.Symbol, call.Arguments[mismatch].ToString(), function.Expected ?? UseOf(arguments[mismatch]), call.Arguments[mismatch].Span);
        return null;
    }

    private static Expr Create(SyntaxNode.Call call, Signature signature, Expr[] arguments) => signature.Intrinsic switch
    {
        null => new Apply(call, signature, arguments),
        Intrinsic.IsAnswered => new AnsweredTest(call, arguments[0]),
        Intrinsic.TextLength => new TextLength(call, (FieldRead)arguments[0]),
        Intrinsic.SelectionCount => new SelectionCount(call, (FieldRead)arguments[0]),
        Intrinsic.AnsweredRowCount => new AnsweredRowCount(call, (GroupRead)arguments[0]),
        { } intrinsic => throw new InvalidOperationException($"{intrinsic} is not a function of values."),
    };

    /// <summary>Binds an operand or an argument, which unlike a condition can be a name.</summary>
    /// <param name="node">The operand.</param>
    /// <param name="symbol">The operator or function around it, for problems.</param>
    /// <param name="scope">The place.</param>
    /// <param name="takesGroup">Whether it can be a matrix as a whole.</param>
    private Expr? BindOperand(SyntaxNode node, string symbol, Scope scope, bool takesGroup = false) =>
        node is SyntaxNode.Name name ? Resolve(name, symbol, scope, takesGroup) : Bind(node, scope);

    private Expr? Resolve(SyntaxNode.Name name, string symbol, Scope scope, bool takesGroup)
    {
        // An unreadable item already has a problem.
        if (symbols.IsUnreadable(name.Path))
            return null;

        if (!symbols.TryFind(name.Path, out Symbol found))
        {
            scope.Report(Unknown(name, scope), name.Span);
            return null;
        }

        if (found.Field is { } field)
            return new FieldRead(name, new FieldReference(field));
        if (found.Group is { Fields.Length: > 0 } group)
        {
            if (scope.IsInRows)
                return scope.Enter(group, name.Span) ? new FieldRead(name, new FieldReference(group)) : null;
            if (takesGroup)
                return new GroupRead(name, group);
        }

        scope.ReportMismatch(symbol, name.Path, found.Group is null ? "useSection" : "useMatrix", name.Span);
        return null;
    }

    /// <summary>Creates the problem of an unknown name, with a hint at a name, or at the option of that code, that would do in its place.</summary>
    private Problem Unknown(SyntaxNode.Name name, Scope scope)
    {
        if (scope.IsTrial || scope.Around is not { } around)
            return SymbolTable.Unknown(name.Path, path: null, nearest: null);

        var code = new SyntaxNode.Literal(name.Span, Value.Of(name.Path));
        return around is SyntaxNode.Operation && Try(code, name, around, scope, out Expr? bound) && bound is SelectionTest
            ? SymbolTable.Unknown(name.Path, path: null, nearest: code.ToString())
            : symbols.Unknown(name.Path, path: null, known => Try(new SyntaxNode.Name(name.Span, known), name, around, scope, out _));
    }

    /// <summary>Tries another node in the place of an operand; nothing must be wrong then but other unknown names.</summary>
    private bool Try(SyntaxNode instead, SyntaxNode.Name name, SyntaxNode around, Scope scope, out Expr? bound)
    {
        Scope trial = scope.Trial();
        bound = Bind(around.With(name, instead), trial);
        return trial.IsInRows == (trial.Group is not null)
            && trial.Problems.TrueForAll(problem => problem.Code == ProblemCodes.UnknownName && problem.Span != name.Span);
    }

    /// <summary>The index of the first argument that does not fit a signature; -1 when all do.</summary>
    private static int FirstMismatch(Signature signature, Expr[] arguments)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            if (!Fits(arguments[i], signature.Parameters[i]))
                return i;
        }

        return -1;
    }

    private static bool Fits(Expr argument, ExprType parameter) =>
        parameter == ExprType.Field ? argument is FieldRead : argument.Type == parameter;

    private static bool IsCode(SyntaxNode node) => node is SyntaxNode.List or SyntaxNode.Literal { Value.Text: not null };

    /// <summary>The use of an expression, as a term of problem texts.</summary>
    private static string UseOf(Expr expression) =>
        expression is FieldRead read ? read.Reference.Representative.Type.Use
        : expression.Type == ExprType.Number ? "useNumber"
        : "useText";
}
