using System.Runtime.InteropServices;
using SurveyEngine.Expressions.Library;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// A Pratt parser over the table of operators; <c>docs/reference/expressions.md</c> has the grammar. After a problem it continues at the
/// next <c>and</c>, <c>or</c> or closing parenthesis, so that one run finds all problems, each of them once. Depth is limited, so that no text
/// exhausts the stack; time is linear. One parser serves any number of expressions, one after another.
/// </summary>
internal sealed class Parser
{
    /// <summary>The maximum nesting of parentheses, <c>not</c> and calls; a call with just a name does not count.</summary>
    public const int MaxDepth = 64;

    private readonly TokenCursor _cursor = new();
    private readonly LeafParser _leaves;

    // Stacks of the operands and operators of chains, series and calls, innermost on top.
    private readonly List<SyntaxNode> _operands = [];
    private readonly List<Operator> _operators = [];
    private int _depth;

    /// <param name="hasOption">Whether a name stands for a choice that has an option, and that an operator tests; null when that is not known.</param>
    public Parser(Func<string, Operator, string, bool>? hasOption = null) => _leaves = new LeafParser(_cursor, hasOption);

    /// <summary>Parses any text in linear time.</summary>
    public static ParsedExpression Parse(string text, Accepts accepts = Accepts.Condition) => new Parser().Read(text, accepts);

    /// <inheritdoc cref="Parse(string, Accepts)"/>
    public ParsedExpression Read(string text, Accepts accepts = Accepts.Condition)
    {
        _operands.Clear();
        _operators.Clear();
        _cursor.Start(text);
        SyntaxNode root = Whole(accepts);
        return _cursor.Problems is { Count: > 0 } problems
            ? new ParsedExpression(text, null, problems)
            : new ParsedExpression(text, root, []);
    }

    private SyntaxNode Whole(Accepts accepts)
    {
        SyntaxNode root = Parse(Precedence.Or, accepts);
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
                Parse(Precedence.Or, Accepts.Condition);
            }
        }

        _cursor.Take();
        return root;
    }

    /// <summary>Parses as long as operators have at least this precedence.</summary>
    private SyntaxNode Parse(Precedence minimum, Accepts accepts)
    {
        int start = _cursor.Current.Span.Start;
        SyntaxNode left =
            minimum >= Precedence.Relation ? Primary(accepts)
            : (accepts == Accepts.Value ? _cursor.AsArgument : _cursor.AsStart) == Operators.Not ? Negation(PartOf(accepts))
            : Term(accepts);
        while (NextOperator(left, minimum) is { } @operator)
        {
            left = @operator.IsChained ? Chain(start, left, @operator, PartOf(accepts))
                : @operator.IsArithmetic ? Series(start, left, @operator)
                : Relation(start, left, @operator);
            if (@operator.Precedence == Precedence.Relation)
                break;
        }

        return left;
    }

    /// <summary>The operator after an operand; null when there is none, or none that fits the operand.</summary>
    private Operator? NextOperator(SyntaxNode left, Precedence minimum)
    {
        if (_cursor.IsGluedMinus && minimum is Precedence.Relation or Precedence.Sum && !left.IsTruth)
            return Operators.Minus;
        if (_cursor.AsOperator is not Operator { IsPrefix: false } @operator || @operator.Precedence < minimum)
            return null;
        if (@operator.Precedence < Precedence.Relation)
            return @operator;
        if (left.IsTruth)
            return left is not SyntaxNode.Error && (@operator == Operators.Equal || @operator == Operators.NotEqual) ? @operator : null;

        return @operator.TestsChoice && left is SyntaxNode.Literal ? null : @operator;
    }

    private SyntaxNode.Operation Chain(int start, SyntaxNode first, Operator @operator, Accepts accepts)
    {
        int bottom = _operands.Count;
        _operands.Add(first.MayBeTruth ? first : _leaves.Missing("comparisonSign"));
        while (_cursor.AsOperator == @operator)
        {
            _cursor.Take(@operator);
            _operands.Add(Parse(@operator.Precedence + 1, accepts));
        }

        return new SyntaxNode.Operation(_cursor.Since(start), @operator, Pop(_operands, bottom));
    }

    private SyntaxNode Series(int start, SyntaxNode first, Operator @operator)
    {
        int bottom = _operands.Count;
        int operators = _operators.Count;
        SyntaxNode last = first;
        _operands.Add(first);
        for (Operator? next = @operator; next is not null && last is not SyntaxNode.Error; next = NextOperator(last, @operator.Precedence))
        {
            if (_cursor.IsGluedMinus)
                _cursor.SplitMinus();
            else
                _cursor.Take(next);

            last = Parse(@operator.Precedence + 1, Accepts.Value);
            _operators.Add(next);
            _operands.Add(last);
        }

        Operator[] signs = Pop(_operators, operators);
        SyntaxNode[] operands = Pop(_operands, bottom);
        return last is SyntaxNode.Error ? last : new SyntaxNode.Series(_cursor.Since(start), signs, operands);
    }

    private SyntaxNode Relation(int start, SyntaxNode left, Operator @operator)
    {
        _cursor.Take(@operator);
        if (@operator == Operators.Has && OfSeveral() is { } several)
        {
            _cursor.Take(_cursor.AsOperator!);
            @operator = several;
        }

        SyntaxNode right =
            @operator.TakesCodes ? _leaves.Codes(left, @operator)
            : !@operator.TakesCode ? Parse(@operator.Precedence + 1, Accepts.Value)
            : _cursor.Current.Kind == TokenKind.Attribute ? _leaves.Leaf("operand")
            : _leaves.Code("optionAnyOrAll", left, @operator);
        return right is SyntaxNode.Error ? right : new SyntaxNode.Operation(_cursor.Since(start), @operator, left, right);
    }

    /// <summary>The operator <c>has any</c> or <c>has all</c>, when <c>any</c> or <c>all</c> follows; else null.</summary>
    private Operator? OfSeveral() =>
        _cursor.AsOperator is not Function function ? null
        : function == Aggregates.Any ? Operators.HasAny
        : function == Aggregates.Every ? Operators.HasAll
        : null;

    private SyntaxNode.Operation Negation(Accepts accepts)
    {
        int start = _cursor.Current.Span.Start;
        _cursor.Take(Operators.Not);
        SyntaxNode operand = SyntaxNode.Error.Skipped;
        if (TryNest())
        {
            operand = Parse(Precedence.Not, accepts);
            _depth--;
        }

        return new SyntaxNode.Operation(_cursor.Since(start), Operators.Not, operand);
    }

    /// <summary>
    /// Parses an operand of <c>and</c>, <c>or</c> and <c>not</c>, and skips what is between it and the place where the parser can continue; or
    /// a value, where one is accepted, with whatever follows it.
    /// </summary>
    private SyntaxNode Term(Accepts accepts)
    {
        SyntaxNode term = Parse(Precedence.Relation, accepts);
        if (AcceptsValue(accepts, term))
            return term;

        bool isAtEnd = accepts is Accepts.Value or Accepts.Clause ? _cursor.IsAfterArgument : _cursor.IsAfterCondition;
        if (!term.IsTruth && !(term.MayBeTruth && isAtEnd))
            term = _leaves.Missing(term is SyntaxNode.Name ? "comparison" : "comparisonSign");
        if (term != SyntaxNode.Error.Unread && isAtEnd)
            return term;

        if (!term.HasError)
            _cursor.Report("joint");
        _cursor.Recover();
        return SyntaxNode.Error.Skipped;
    }

    /// <summary>What is accepted as an operand of <c>and</c>, <c>or</c> and <c>not</c>.</summary>
    private static Accepts PartOf(Accepts accepts) => accepts is Accepts.Value or Accepts.Clause ? Accepts.Clause : Accepts.Condition;

    private bool AcceptsValue(Accepts accepts, SyntaxNode term) => accepts switch
    {
        Accepts.Value => !term.IsTruth || (_cursor.IsAfterArgument && !term.HasError),
        Accepts.Group => !term.IsTruth && _cursor.AsOperator == SyntaxFacts.CloseParenthesis,
        _ => false,
    };

    /// <summary>Parses a name, a literal, a call or a group, and reports anything else.</summary>
    private SyntaxNode Primary(Accepts accepts)
    {
        string expected = accepts == Accepts.Value ? "operand" : "condition";
        Lexeme? start = accepts == Accepts.Value ? _cursor.AsOperand : _cursor.AsStart;
        if (start == SyntaxFacts.True || start == SyntaxFacts.False)
            return _leaves.Truth(start!);

        switch (_cursor.AsOperand)
        {
            case Function function:
                return Call(function);
            case { } sign when sign == SyntaxFacts.OpenParenthesis:
                return _cursor.Expect(sign) ? RestOfGroup(accepts == Accepts.Value ? Accepts.Value : Accepts.Group) : SyntaxNode.Error.Unread;
            case { } sign when sign == SyntaxFacts.OpenBracket && accepts == Accepts.Value:
                return _leaves.Codes();
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
            ArgumentForm.Values => RestOfValues(),
            ArgumentForm.Name => _leaves.RestOfName(),
            ArgumentForm.NameOrCondition when _cursor.IsLoneName => _leaves.RestOfName(),
            ArgumentForm.NameOrCondition when _cursor.IsNameOfAttribute => [RestOfGroup(Accepts.Group)],
            _ => [RestOfGroup(Accepts.Condition)],
        };
        return arguments is null
            ? SyntaxNode.Error.Unread
            : new SyntaxNode.Call(_cursor.Since(start), function, arguments);
    }

    /// <summary>Parses a condition or a value and the closing parenthesis after it.</summary>
    private SyntaxNode RestOfGroup(Accepts accepts)
    {
        SyntaxNode content = SyntaxNode.Error.Skipped;
        if (TryNest())
        {
            content = Parse(Precedence.Or, accepts);
            _depth--;
        }

        if (content != SyntaxNode.Error.Unread && _cursor.Expect(SyntaxFacts.CloseParenthesis))
            return content;
        if (accepts != Accepts.Value)
            return content;

        _cursor.Recover(open: 1);
        return SyntaxNode.Error.Unread;
    }

    private SyntaxNode[]? RestOfValues()
    {
        if (!TryNest())
            return null;

        int bottom = _operands.Count;
        bool isReadable = true;
        if (_cursor.Current.Lexeme != SyntaxFacts.CloseParenthesis)
        {
            do
            {
                if (_operands.Count > bottom)
                    _cursor.Take(SyntaxFacts.Comma);

                SyntaxNode value = Parse(Precedence.Or, Accepts.Value);
                isReadable &= !value.HasError;
                _operands.Add(value);
            }
            while (_cursor.Current.Lexeme == SyntaxFacts.Comma);
        }

        SyntaxNode[] values = Pop(_operands, bottom);
        _depth--;
        if (isReadable && _cursor.Expect(SyntaxFacts.CloseParenthesis, "argumentEnd"))
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

    private static T[] Pop<T>(List<T> stack, int bottom)
    {
        T[] popped = CollectionsMarshal.AsSpan(stack)[bottom..].ToArray();
        stack.RemoveRange(bottom, popped.Length);
        return popped;
    }
}
