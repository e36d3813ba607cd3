using SurveyEngine.Model;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// The parser's place in the tokens of a condition, and what it has to complain about there. It knows one token ahead.
/// </summary>
internal sealed class TokenCursor
{
    private string _text = "";
    private Lexer _lexer;
    private FaultLog? _faults;
    private Token _last;
    private TokenKind _nextInfix;
    private int _lastReported;
    private bool _gaveUpAll;

    /// <summary>Goes to the first token of a condition, and forgets what was before.</summary>
    public void Start(string text)
    {
        _text = text;
        _lexer = new Lexer(text);
        _faults = null;
        _lastReported = -1;
        _gaveUpAll = false;
        Recoveries = 0;
        Current = default;
        Next = _lexer.Next();
        _nextInfix = Meant(Next);
        Advance();
    }

    public Token Current { get; private set; }

    public Token Next { get; private set; }

    /// <summary>How often tokens were given up. As long as it stays the same, the parser knows where it is.</summary>
    public int Recoveries { get; private set; }

    public ValueList<ConditionFault> Faults => _faults?.Faults ?? [];

    /// <summary>What the current token is where no field can stand: there, <c>AND</c> is a slip for <c>and</c>.</summary>
    public TokenKind Infix { get; private set; }

    /// <summary>What the current token is where a condition begins: there, a field has a comparison behind it.</summary>
    public TokenKind Prefix
    {
        get
        {
            bool isFunction = Infix is TokenKind.Answered or TokenKind.Any or TokenKind.All;
            bool canBeKeyword = isFunction ? Next.Kind == TokenKind.OpenParenthesis : !NextIsRelation;
            return canBeKeyword ? Infix : Current.Kind;
        }
    }

    public bool NextIsRelation => Vocabulary.IsRelation(_nextInfix);

    /// <summary>The current token's own text.</summary>
    public ReadOnlySpan<char> CurrentText => _text.AsSpan(Current.Span.Start, Current.Span.Length);

    /// <summary>The text from there to the end of the token taken last.</summary>
    public TextSpan Since(int start) => new(start, _last.Span.End - start);

    /// <summary>Takes the current token for one of this kind, which it is or was meant to be, and reports the slip if it is one.</summary>
    public Token Take(TokenKind kind)
    {
        Token taken = Current;
        Slip? slip = taken.Kind == kind ? taken.Slip : Slip.For(kind);
        if (slip is not null)
            Fault(slip.Expected, slip.Nearest);

        Advance();
        return taken;
    }

    /// <summary>Takes the current token if it is of this kind; else reports it.</summary>
    public bool Expect(TokenKind kind, string? expected = null)
    {
        if (Current.Kind != kind)
        {
            Fault(expected ?? FaultLog.Quote(Vocabulary.Spelling(kind)));
            return false;
        }

        Take(kind);
        return true;
    }

    /// <summary>Reports the current token: no token twice, and the end only when it was not reached by giving up.</summary>
    public void Fault(string expected, string? nearest = null)
    {
        if (Current.Span.Start == _lastReported || (Current.Kind == TokenKind.End && _gaveUpAll))
            return;

        _lastReported = Current.Span.Start;
        _faults ??= new FaultLog(_text);
        if (Current.Kind == TokenKind.End)
            _faults.Add(Current.Span, Current.Slip?.Expected ?? expected, "conditionEnd", nearest);
        else
            _faults.Add(Current.Span, expected, FaultLog.Quote(CurrentText), nearest);
    }

    /// <summary>Reports that the token taken last nests too deep, and gives up the rest.</summary>
    public void FaultTooDeep(int limit)
    {
        (_faults ??= new FaultLog(_text)).AddTooDeep(_last.Span, limit);
        while (Current.Kind != TokenKind.End)
            Advance();

        NoteRecovery();
    }

    /// <summary>
    /// Gives up tokens as far as the next <c>and</c>, <c>or</c> or closing parenthesis, those inside further parentheses
    /// passed over.
    /// </summary>
    /// <param name="open">The parentheses that are open and given up as well.</param>
    public void Recover(int open = 0)
    {
        for (; Current.Kind != TokenKind.End; Advance())
        {
            TokenKind kind = Infix;
            if (open == 0 && kind is TokenKind.And or TokenKind.Or or TokenKind.CloseParenthesis)
                break;

            open += kind switch
            {
                TokenKind.OpenParenthesis => 1,
                TokenKind.CloseParenthesis => -1,
                _ => 0,
            };
        }

        NoteRecovery();
    }

    public void Advance()
    {
        _last = Current;
        Current = Next;
        Infix = _nextInfix;
        Next = _lexer.Next();
        _nextInfix = Meant(Next);
    }

    private void NoteRecovery()
    {
        Recoveries++;
        _gaveUpAll |= Current.Kind == TokenKind.End;
    }

    private static TokenKind Meant(in Token token) =>
        token.Kind == TokenKind.Name ? Vocabulary.MeantKeyword(token.Text) ?? TokenKind.Name : token.Kind;
}
