using SurveyEngine.Model;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// The parser's position among the tokens of an expression. It looks one token ahead, decides what a word means at its place, and
/// reports each problem once.
/// </summary>
internal sealed class TokenCursor
{
    private string _text = "";
    private Lexer _lexer;
    private SyntaxProblems? _problems;
    private Token _last;
    private Lexeme? _nextAsOperator;
    private int _lastReported;
    private bool _gaveUpAll;

    /// <summary>Starts at the first token of an expression.</summary>
    public void Start(string text)
    {
        _text = text;
        _lexer = new Lexer(text);
        _problems = null;
        _lastReported = -1;
        _gaveUpAll = false;
        Current = default;
        Next = _lexer.Next();
        _nextAsOperator = Meaning(Next);
        Advance();
    }

    public Token Current { get; private set; }

    public Token Next { get; private set; }

    public bool IsAtEnd => Current.Kind == TokenKind.End;

    public ValueList<ExpressionProblem> Problems => _problems?.Found ?? [];

    /// <summary>The meaning of the current token where no name is possible: there, <c>AND</c> is a misspelled <c>and</c>.</summary>
    public Lexeme? AsOperator { get; private set; }

    /// <summary>The meaning of the current token where a condition begins: there, a name would be followed by a relation.</summary>
    public Lexeme? AsStart => IsRelationNext ? Current.Lexeme : AsOperator;

    /// <summary>The meaning of the current token where an argument begins: there, a name may be all of it.</summary>
    public Lexeme? AsArgument =>
        Next.Kind == TokenKind.End || Next.Lexeme == SyntaxFacts.Comma || Next.Lexeme == SyntaxFacts.CloseParenthesis ? Current.Lexeme : AsStart;

    /// <summary>The meaning of the current token where an operand begins: there, a function is followed by a parenthesis.</summary>
    public Lexeme? AsOperand =>
        Next.Lexeme != SyntaxFacts.OpenParenthesis ? Current.Lexeme
        : AsOperator is null && Current.Kind == TokenKind.Name ? Functions.Meant(Current.Text)
        : AsOperator;

    public bool IsJoint => AsOperator == Operators.And || AsOperator == Operators.Or;

    /// <summary>Whether the current token is a number whose minus should have been the operator between it and what is before it.</summary>
    public bool IsGluedMinus => Current is { Kind: TokenKind.Number, Text: ['-', ..] };

    /// <summary>Whether the current token is the name of a function that does not exist.</summary>
    public bool IsUnknownFunction =>
        Current.Kind == TokenKind.Name && Next.Lexeme == SyntaxFacts.OpenParenthesis && !Current.Text.Contains('.', StringComparison.Ordinal);

    /// <summary>Whether the parser can continue here after a complete argument.</summary>
    public bool IsAfterArgument => IsAfterCondition || Current.Lexeme == SyntaxFacts.Comma;

    /// <summary>Whether the parser can continue here after a complete condition.</summary>
    public bool IsAfterCondition => IsAtEnd || IsJoint || AsOperator == SyntaxFacts.CloseParenthesis;

    /// <summary>Whether the current token is a name that is not part of a condition.</summary>
    public bool IsLoneName =>
        Current.Kind == TokenKind.Name && Next.Kind != TokenKind.Attribute
        && (Next.Lexeme == SyntaxFacts.CloseParenthesis || (AsOperator is null && AsOperand is null && _nextAsOperator is not Operator { IsPrefix: false } && !IsUnknownFunction));

    /// <summary>Whether the current token is the name of a choice with an attribute after it.</summary>
    public bool IsNameOfAttribute => Current.Kind == TokenKind.Name && Next.Kind == TokenKind.Attribute;

    /// <summary>The current token's own text.</summary>
    public ReadOnlySpan<char> CurrentText => _text.AsSpan(Current.Span.Start, Current.Span.Length);

    /// <summary>The text from a place to the end of the token taken last.</summary>
    public TextSpan Since(int start) => new(start, _last.Span.End - start);

    /// <summary>Takes the current token, whatever it is, and reports its misspelling.</summary>
    public Token Take()
    {
        Report(Current.Misspelling);
        Advance();
        return _last;
    }

    /// <summary>Takes the current token as this word or sign, which it is or was meant to be, and reports its misspelling.</summary>
    public void Take(Lexeme lexeme)
    {
        bool isSpelledRight = Current.Lexeme == lexeme || Current.Text == lexeme.Spelling;
        Report(isSpelledRight ? Current.Misspelling : Misspelling.Of(lexeme.Spelling));
        Advance();
    }

    /// <summary>Takes the current token if it is this sign; reports it otherwise.</summary>
    public bool Expect(Lexeme sign, string? expected = null)
    {
        if (Current.Lexeme != sign)
        {
            Report(expected ?? SyntaxProblems.Quote(sign.Spelling));
            return false;
        }

        Take(sign);
        return true;
    }

    /// <summary>Reports the current token, unless it was reported before or is the end and was reached by skipping.</summary>
    public void Report(string expected, string? nearest = null)
    {
        if (Current.Span.Start == _lastReported || (IsAtEnd && _gaveUpAll))
            return;

        _lastReported = Current.Span.Start;
        _problems ??= new SyntaxProblems(_text);
        if (IsAtEnd)
            _problems.Add(Current.Span, Current.Misspelling?.Expected ?? expected, "conditionEnd", nearest);
        else
            _problems.Add(Current.Span, expected, SyntaxProblems.Quote(CurrentText), nearest);
    }

    /// <summary>Reports the current token, a number with a minus, as an operator and a number without it.</summary>
    public void SplitMinus()
    {
        string number = Current.Text[1..];
        Report(Lexer.SpacedMinus, $"- {number}");
        Current = Current with { Text = number };
    }

    /// <summary>Reports the current token as an unknown function, and skips it with its arguments.</summary>
    public void SkipUnknownFunction()
    {
        _lastReported = Current.Span.Start;
        (_problems ??= new SyntaxProblems(_text)).AddUnknownFunction(Current.Span, Current.Text);
        Advance();
        Advance();
        Recover(open: 1);
    }

    /// <summary>Reports that the token taken last nests too deep, and skips the rest.</summary>
    public void ReportTooDeep(int limit)
    {
        (_problems ??= new SyntaxProblems(_text)).AddTooDeep(_last.Span, limit);
        while (!IsAtEnd)
            Advance();

        _gaveUpAll = true;
    }

    /// <summary>Skips to the next <c>and</c>, <c>or</c> or closing parenthesis, and past further parentheses with all that they contain.</summary>
    /// <param name="open">The number of open parentheses to be skipped as well.</param>
    public void Recover(int open = 0)
    {
        for (; !IsAtEnd; Advance())
        {
            if (open == 0 && IsAfterCondition)
                break;

            open += AsOperator == SyntaxFacts.OpenParenthesis ? 1 : AsOperator == SyntaxFacts.CloseParenthesis ? -1 : 0;
        }

        _gaveUpAll |= IsAtEnd;
    }

    public void Advance()
    {
        _last = Current;
        Current = Next;
        AsOperator = _nextAsOperator;
        Next = _lexer.Next();
        _nextAsOperator = Meaning(Next);
    }

    private bool IsRelationNext => _nextAsOperator is Operator { Precedence: > Precedence.Not };

    private void Report(Misspelling? misspelling)
    {
        if (misspelling is not null)
            Report(misspelling.Expected, misspelling.Nearest);
    }

    private static Lexeme? Meaning(in Token token) =>
        token.Kind == TokenKind.Name ? SyntaxFacts.MeantWord(token.Text) : token.Lexeme;
}
