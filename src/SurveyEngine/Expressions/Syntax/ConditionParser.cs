using System.Runtime.InteropServices;
using SurveyEngine.Model;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// Reads a condition by recursive descent; <c>docs/reference/conditions.md</c> has the grammar. After a fault it goes on at
/// the next <c>and</c>, <c>or</c> or closing parenthesis, so that one run finds all slips, and each once. Depth is counted,
/// so that no text exhausts the stack, and every token is looked at a fixed number of times. One parser reads any number of
/// conditions, one after the other.
/// </summary>
internal sealed class ConditionParser
{
    /// <summary>How deep parentheses, <c>not</c>, <c>any</c>, <c>all</c> and <c>count</c> may stand in one another.</summary>
    public const int MaxDepth = 64;

    /// <summary>Stands for what could not be read, until the faults make the whole tree void.</summary>
    private static readonly Condition Unreadable = new Condition.Literal(false);

    private readonly TokenCursor _cursor = new();
    private readonly LeafParser _leaves;

    // The operands of what is being read, those of inner conditions behind those of outer ones.
    private readonly List<Condition> _operands = [];
    private int _depth;

    public ConditionParser() => _leaves = new LeafParser(_cursor);

    /// <summary>Parses any text in linear time: gives its tree, or everything that is wrong with it.</summary>
    public static ParsedCondition Parse(string text) => new ConditionParser().Read(text);

    /// <inheritdoc cref="Parse"/>
    public ParsedCondition Read(string text)
    {
        _cursor.Start(text);
        Condition tree = Whole();
        ValueList<ConditionFault> faults = _cursor.Faults;
        return new ParsedCondition(text, faults.Count == 0 ? tree : null, faults);
    }

    private Condition Whole()
    {
        Condition tree = Junction(Precedence.Or);
        while (_cursor.Current.Kind == TokenKind.CloseParenthesis)
        {
            _cursor.Fault("conditionEnd");
            do
            {
                _cursor.Advance();
                _cursor.Recover();
            }
            while (_cursor.Current.Kind == TokenKind.CloseParenthesis);

            if (_cursor.Infix is var joint and not TokenKind.End)
            {
                _cursor.Take(joint);
                Junction(Precedence.Or);
            }
        }

        _cursor.Take(TokenKind.End);
        return tree;
    }

    /// <summary>An <c>or</c> of <c>and</c>s, or an <c>and</c> of what binds tighter; a single operand stands for itself.</summary>
    private Condition Junction(Precedence precedence)
    {
        if (precedence == Precedence.Not)
            return Negation();

        int start = _cursor.Current.Span.Start;
        TokenKind joint = Vocabulary.Joint(precedence);
        Condition first = Junction(precedence + 1);
        if (_cursor.Infix != joint)
            return first;

        int firstOperand = _operands.Count;
        _operands.Add(first);
        while (_cursor.Infix == joint)
        {
            _cursor.Take(joint);
            _operands.Add(Junction(precedence + 1));
        }

        var operands = ValueList.Create<Condition>(CollectionsMarshal.AsSpan(_operands)[firstOperand..]);
        _operands.RemoveRange(firstOperand, operands.Count);
        TextSpan span = _cursor.Since(start);
        return precedence == Precedence.Or ? new Condition.Or(operands) { Span = span } : new Condition.And(operands) { Span = span };
    }

    private Condition Negation()
    {
        if (_cursor.Prefix != TokenKind.Not)
            return Term();

        int start = _cursor.Current.Span.Start;
        _cursor.Take(TokenKind.Not);
        Condition operand = Unreadable;
        if (TryNest())
        {
            operand = Negation();
            _depth--;
        }

        return new Condition.Not(operand) { Span = _cursor.Since(start) };
    }

    /// <summary>A term, and whatever stands between it and the place where the parser can go on.</summary>
    private Condition Term()
    {
        int recoveries = _cursor.Recoveries;
        Condition? term = ReadableTerm();
        bool canGoOn = _cursor.Infix is TokenKind.And or TokenKind.Or or TokenKind.CloseParenthesis or TokenKind.End;
        if (term is not null && canGoOn)
            return term;

        if (term is not null && recoveries == _cursor.Recoveries)
            _cursor.Fault("joint");
        _cursor.Recover();
        return term ?? Unreadable;
    }

    private Condition? ReadableTerm()
    {
        int start = _cursor.Current.Span.Start;
        TokenKind kind = _cursor.Prefix;
        switch (kind)
        {
            case TokenKind.True or TokenKind.False:
                _cursor.Take(kind);
                return new Condition.Literal(kind == TokenKind.True) { Span = _cursor.Since(start) };
            case TokenKind.OpenParenthesis:
                return Group();
            case TokenKind.Answered:
                _cursor.Take(kind);
                return _leaves.NameInParentheses() is { } name ? new Condition.Answered(name) { Span = _cursor.Since(start) } : null;
            case TokenKind.Any or TokenKind.All:
                _cursor.Take(kind);
                if (Group() is not { } inner)
                    return null;

                TextSpan span = _cursor.Since(start);
                return kind == TokenKind.Any ? new Condition.Any(inner) { Span = span } : new Condition.All(inner) { Span = span };
            default:
                return Relation();
        }
    }

    /// <summary>A condition in parentheses.</summary>
    private Condition? Group() => _cursor.Expect(TokenKind.OpenParenthesis) ? RestOfGroup() : null;

    /// <summary>Terms see to it that a closing parenthesis or the end stands behind the condition.</summary>
    private Condition RestOfGroup()
    {
        Condition condition = Unreadable;
        if (TryNest())
        {
            condition = Junction(Precedence.Or);
            _depth--;
        }

        _cursor.Expect(TokenKind.CloseParenthesis);
        return condition;
    }

    /// <summary>Goes one level deeper, unless that is too deep.</summary>
    private bool TryNest()
    {
        if (_depth < MaxDepth)
        {
            _depth++;
            return true;
        }

        _cursor.FaultTooDeep(MaxDepth);
        return false;
    }

    /// <summary>A comparison of two operands, or of a choice with options.</summary>
    private Condition? Relation()
    {
        int start = _cursor.Current.Span.Start;
        if (Side("condition") is not { } left)
            return null;

        TokenKind relation = _cursor.Infix;
        if (Vocabulary.Comparison(relation) is { } comparison)
        {
            _cursor.Take(relation);
            return Side("operand") is { } right
                ? new Condition.Comparison(left, comparison, right) { Span = _cursor.Since(start) }
                : null;
        }

        if (left is not Operand.Field field)
            return _leaves.Missing<Condition>("comparisonSign");

        switch (relation)
        {
            case TokenKind.In:
                _cursor.Take(relation);
                return Picks(start, field.Name, PickOperator.In, _leaves.Options());
            case TokenKind.Has:
                _cursor.Take(relation);
                return Has(start, field.Name);
            default:
                return _leaves.Missing<Condition>("comparison");
        }
    }

    private Condition.Picks? Has(int start, FieldName field)
    {
        TokenKind quantity = _cursor.Infix;
        if (quantity is TokenKind.Any or TokenKind.All)
        {
            _cursor.Take(quantity);
            return Picks(start, field, quantity == TokenKind.Any ? PickOperator.HasAny : PickOperator.HasAll, _leaves.Options());
        }

        return _leaves.Option("optionAnyOrAll") is { } option ? Picks(start, field, PickOperator.Has, [option]) : null;
    }

    private Condition.Picks? Picks(int start, FieldName field, PickOperator picks, ValueList<OptionCode>? options) =>
        options is null ? null : new Condition.Picks(field, picks, options) { Span = _cursor.Since(start) };

    /// <summary>One side of a comparison.</summary>
    private Operand? Side(string expected)
    {
        int start = _cursor.Current.Span.Start;
        TokenKind kind = _cursor.Next.Kind == TokenKind.OpenParenthesis ? _cursor.Infix : _cursor.Current.Kind;
        switch (kind)
        {
            case TokenKind.Name:
                FieldName field = _leaves.TakeName();
                return new Operand.Field(field) { Span = field.Span };
            case TokenKind.Number:
                Token number = _cursor.Take(kind);
                return new Operand.Number(Lexer.NumberOf(number)) { Span = number.Span };
            case TokenKind.Text:
                Token text = _cursor.Take(kind);
                return new Operand.Text(text.Text) { Span = text.Span };
            case TokenKind.Length:
                _cursor.Take(kind);
                return _leaves.NameInParentheses() is { } name ? new Operand.Length(name) { Span = _cursor.Since(start) } : null;
            case TokenKind.Count:
                _cursor.Take(kind);
                return Count(start);
            default:
                return _leaves.Missing<Operand>(expected);
        }
    }

    /// <summary>A name counts what it holds; anything else in the parentheses is a condition on rows.</summary>
    private Operand? Count(int start)
    {
        if (!_cursor.Expect(TokenKind.OpenParenthesis))
            return null;

        bool isName = _cursor.Current.Kind == TokenKind.Name
            && (_cursor.Next.Kind == TokenKind.CloseParenthesis || (_cursor.Infix == TokenKind.Name && !_cursor.NextIsRelation));
        if (isName)
            return _leaves.RestOfNameInParentheses() is { } name ? new Operand.Count(name) { Span = _cursor.Since(start) } : null;

        Condition inner = RestOfGroup();
        return new Operand.CountWhere(inner) { Span = _cursor.Since(start) };
    }
}
