using System.Runtime.InteropServices;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// A Pratt parser over the table of operators; <c>docs/reference/conditions.md</c> has the grammar. After a problem it continues at the
/// next <c>and</c>, <c>or</c> or closing parenthesis, so that one run finds all problems, each of them once. Depth is limited, so that no text
/// exhausts the stack; time is linear. One parser serves any number of expressions, one after another.
/// </summary>
internal sealed class Parser
{
    /// <summary>The maximum nesting of parentheses, <c>not</c> and calls; a call with just a name does not count.</summary>
    public const int MaxDepth = 64;

    private readonly TokenCursor _cursor = new();
    private readonly LeafParser _leaves;

    // A stack of the operands of chains, innermost chain on top.
    private readonly List<SyntaxNode> _operands = [];
    private int _depth;

    /// <param name="hasOption">Whether a name stands for a choice that has an option, and that an operator tests; null when that is not known.</param>
    public Parser(Func<string, Operator, string, bool>? hasOption = null) => _leaves = new LeafParser(_cursor, hasOption);

    /// <summary>Parses any text in linear time.</summary>
    public static ParsedExpression Parse(string text) => new Parser().Read(text);

    /// <inheritdoc cref="Parse(string)"/>
    public ParsedExpression Read(string text)
    {
        _cursor.Start(text);
        SyntaxNode root = Whole();
        return _cursor.Problems is { Count: > 0 } problems
            ? new ParsedExpression(text, null, problems)
            : new ParsedExpression(text, root, []);
    }

    private SyntaxNode Whole()
    {
        SyntaxNode root = Parse(Precedence.Or);
        while (!_cursor.IsAtEnd)
        {
            _cursor.Report("conditionEnd");
            do
            {
                _cursor.Advance();
                _cursor.Recover();
            }
            while (_cursor.AsOperator == SyntaxFacts.CloseParenthesis);

            if (_cursor.IsJoint)
            {
                _cursor.Take(_cursor.AsOperator!);
                Parse(Precedence.Or);
            }
        }

        _cursor.Take();
        return root;
    }

    /// <summary>Parses as long as operators have at least this precedence.</summary>
    private SyntaxNode Parse(Precedence minimum)
    {
        int start = _cursor.Current.Span.Start;
        SyntaxNode left = minimum switch
        {
            > Precedence.Relation => Primary("operand", isCondition: false),
            Precedence.Relation => Primary("condition", isCondition: true),
            _ => _cursor.AsStart == Operators.Not ? Negation() : Term(),
        };
        while (NextOperator(left, minimum) is { } @operator)
            left = @operator.IsChained ? Chain(start, left, @operator) : Operation(start, left, @operator);

        return left;
    }

    /// <summary>The operator after an operand; null when there is none, or none that fits the operand.</summary>
    private Operator? NextOperator(SyntaxNode left, Precedence minimum)
    {
        if (_cursor.AsOperator is not Operator { IsPrefix: false } @operator || @operator.Precedence < minimum)
            return null;
        if (@operator.Precedence < Precedence.Relation)
            return @operator;

        return left.IsTruth || (@operator.TestsChoice && left is not SyntaxNode.Name) ? null : @operator;
    }

    private SyntaxNode.Operation Chain(int start, SyntaxNode first, Operator @operator)
    {
        int bottom = _operands.Count;
        _operands.Add(first);
        while (_cursor.AsOperator == @operator)
        {
            _cursor.Take(@operator);
            _operands.Add(Parse(@operator.Precedence + 1));
        }

        return new SyntaxNode.Operation(_cursor.Since(start), @operator, TakeOperands(bottom));
    }

    private SyntaxNode Operation(int start, SyntaxNode left, Operator @operator)
    {
        _cursor.Take(@operator);
        if (@operator == Operators.Has && OfSeveral() is { } several)
        {
            _cursor.Take(_cursor.AsOperator!);
            @operator = several;
        }

        SyntaxNode right =
            @operator.TakesCodes ? _leaves.Codes(left, @operator)
            : @operator.TakesCode ? _leaves.Code("optionAnyOrAll", left, @operator)
            : Parse(@operator.Precedence + 1);
        return right is SyntaxNode.Error ? right : new SyntaxNode.Operation(_cursor.Since(start), @operator, left, right);
    }

    /// <summary>The operator <c>has any</c> or <c>has all</c>, when <c>any</c> or <c>all</c> follows; else null.</summary>
    private Operator? OfSeveral() =>
        _cursor.AsOperator == Functions.Any ? Operators.HasAny
        : _cursor.AsOperator == Functions.Every ? Operators.HasAll
        : null;

    private SyntaxNode.Operation Negation()
    {
        int start = _cursor.Current.Span.Start;
        _cursor.Take(Operators.Not);
        SyntaxNode operand = SyntaxNode.Error.Skipped;
        if (TryNest())
        {
            operand = Parse(Precedence.Not);
            _depth--;
        }

        return new SyntaxNode.Operation(_cursor.Since(start), Operators.Not, operand);
    }

    /// <summary>Parses an operand of <c>and</c>, <c>or</c> and <c>not</c>, and skips what is between it and the place where the parser can continue.</summary>
    private SyntaxNode Term()
    {
        SyntaxNode term = _cursor.AsStart is { } word && (word == SyntaxFacts.True || word == SyntaxFacts.False)
            ? _leaves.Truth(word)
            : Parse(Precedence.Relation);
        if (!term.IsTruth)
            term = _leaves.Missing(term is SyntaxNode.Name ? "comparison" : "comparisonSign");
        if (term != SyntaxNode.Error.Unread && _cursor.IsAfterCondition)
            return term;

        if (!term.HasError)
            _cursor.Report("joint");
        _cursor.Recover();
        return SyntaxNode.Error.Skipped;
    }

    /// <summary>Parses a name, a literal, a call or a group, and reports anything else.</summary>
    private SyntaxNode Primary(string expected, bool isCondition)
    {
        switch (_cursor.AsOperand)
        {
            case Function function when isCondition || function.Result != ExprType.Truth:
                return Call(function);
            case { } sign when sign == SyntaxFacts.OpenParenthesis && isCondition:
                return _cursor.Expect(sign) ? RestOfGroup() : SyntaxNode.Error.Unread;
            case null:
                return _leaves.Leaf(expected);
            default:
                return _leaves.Missing(expected);
        }
    }

    private SyntaxNode Call(Function function)
    {
        int start = _cursor.Current.Span.Start;
        _cursor.Take(function);
        if (!_cursor.Expect(SyntaxFacts.OpenParenthesis))
            return SyntaxNode.Error.Unread;

        SyntaxNode[]? arguments = function.Form switch
        {
            ArgumentForm.Values => RestOfValues(function.Arity),
            ArgumentForm.Name => _leaves.RestOfName(),
            ArgumentForm.NameOrCondition when _cursor.IsLoneName => _leaves.RestOfName(),
            _ => [RestOfGroup()],
        };
        return arguments is null
            ? SyntaxNode.Error.Unread
            : new SyntaxNode.Call(_cursor.Since(start), function, arguments);
    }

    /// <summary>Parses a condition and the closing parenthesis after it; <see cref="Term"/> ensures that either that or the end follows.</summary>
    private SyntaxNode RestOfGroup()
    {
        SyntaxNode condition = SyntaxNode.Error.Skipped;
        if (TryNest())
        {
            condition = Parse(Precedence.Or);
            _depth--;
        }

        _cursor.Expect(SyntaxFacts.CloseParenthesis);
        return condition;
    }

    private SyntaxNode[]? RestOfValues(int count)
    {
        if (!TryNest())
            return null;

        var values = new SyntaxNode[count];
        bool isReadable = true;
        for (int i = 0; i < count && isReadable; i++)
        {
            isReadable = i == 0 || _cursor.Expect(SyntaxFacts.Comma);
            if (isReadable)
                isReadable = (values[i] = Parse(Precedence.Sum)) is not SyntaxNode.Error;
        }

        _depth--;
        if (isReadable && _cursor.Expect(SyntaxFacts.CloseParenthesis))
            return values;

        _cursor.Recover(open: 1);
        return null;
    }

    /// <summary>Moves one level deeper, unless that is too deep.</summary>
    private bool TryNest()
    {
        if (_depth < MaxDepth)
        {
            _depth++;
            return true;
        }

        _cursor.ReportTooDeep(MaxDepth);
        return false;
    }

    private SyntaxNode[] TakeOperands(int bottom)
    {
        SyntaxNode[] operands = CollectionsMarshal.AsSpan(_operands)[bottom..].ToArray();
        _operands.RemoveRange(bottom, operands.Length);
        return operands;
    }
}
