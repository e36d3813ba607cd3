using System.Buffers;
using System.Globalization;
using System.Text;
using SurveyEngine.Text;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// Cuts an expression into tokens, one at a time and each character once. Nothing is refused here: a wrong quote, a full-width sign and
/// the like become the token that is meant, with a <see cref="Misspelling"/>; anything else is <see cref="TokenKind.Unknown"/>.
/// </summary>
internal struct Lexer(string text)
{
    private const char Quote = '\'';
    private const char Comment = '#';
    private const char AttributeSign = '@';
    public const string SpacedMinus = "spacedMinus";
    private const NumberStyles NumberStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Quotes written in place of <see cref="Quote"/>, by family: each closes any other of its family.</summary>
    private static readonly string[] WrongQuotes = ["\"“”„＂", "‘’‚＇`'", "「」『』"];

    /// <summary>The text with full-width characters made half-width; folding keeps every position.</summary>
    private readonly string _folded = WidthFolding.Fold(text);
    private int _position;
    private int? _unterminated;

    /// <summary>The next token; <see cref="TokenKind.End"/> after the last one, as often as it is called.</summary>
    public Token Next()
    {
        SkipSpace();
        if (_position == text.Length)
            return End();

        return TryWord(out Token token) || TryAttribute(out token) || TrySign(out token) || TryText(out token) || TryWronglyQuotedText(out token)
            ? token
            : Unknown();
    }

    /// <summary>Writes a text as a literal: in quotes, with quotes inside doubled.</summary>
    public static string Quoted(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The value of a number; 0 for one that is out of range, which is reported as a misspelling.</summary>
    public static decimal NumberOf(Token token) =>
        decimal.TryParse(token.Text, NumberStyle, CultureInfo.InvariantCulture, out decimal number) ? number : 0;

    /// <summary>Skips white space, and comments from a <c>#</c> to the end of the line.</summary>
    private void SkipSpace()
    {
        bool isComment = false;
        for (; _position < text.Length; _position++)
        {
            isComment = text[_position] == Comment || (isComment && text[_position] is not ('\n' or '\r'));
            if (!isComment && !char.IsWhiteSpace(text[_position]))
                break;
        }
    }

    /// <summary>The end. After an unterminated text it is a misspelling, unless that was reported before.</summary>
    private Token End() =>
        _unterminated is { } start
            ? new Token(TokenKind.End, new TextSpan(start, text.Length - start), Misspelling: new Misspelling("closingQuote"))
            : new Token(TokenKind.End, new TextSpan(text.Length, 0));

    /// <summary>Reads a reserved word, a name, a number or a minus: the longest run of their characters.</summary>
    private bool TryWord(out Token token)
    {
        int start = _position;
        _position = EndOfWord(start);
        token = default;
        if (_position == start)
            return false;

        TextSpan span = Since(start);
        ReadOnlySpan<char> word = text.AsSpan(start.._position);
        if (_folded[start] == '-' && !IsNumber(_folded.AsSpan(start.._position)))
            token = Minus(start);
        else if (SyntaxFacts.ReservedWord(word) is { } reserved)
            token = new Token(TokenKind.Lexeme, span, Lexeme: reserved);
        else if (IsName(word))
            token = new Token(TokenKind.Name, span, word.ToString());
        else
            token = OddWord(word, span);

        return true;
    }

    /// <summary>Reads a number, a word in full-width characters, or a word that is neither.</summary>
    private Token OddWord(ReadOnlySpan<char> word, TextSpan span)
    {
        string folded = _folded[span.Start..span.End];
        Misspelling? misspelling = word.SequenceEqual(folded) ? null : Misspelling.Of(folded);
        if (IsNumber(folded))
        {
            bool isInRange = decimal.TryParse(folded, NumberStyle, CultureInfo.InvariantCulture, out _);
            return new Token(TokenKind.Number, span, folded, Misspelling: isInRange ? misspelling : new Misspelling("numberInRange"));
        }

        if (IsName(folded))
            return new Token(TokenKind.Name, span, folded, Misspelling: misspelling);

        // 5-3
        int minus = folded.IndexOf('-', StringComparison.Ordinal);
        return minus > 0 && IsNumber(folded.AsSpan(0, minus)) && IsNumber(folded.AsSpan(minus + 1))
            ? new Token(
                TokenKind.Number, span, folded[..minus],
                Misspelling: new Misspelling(SpacedMinus, $"{folded[..minus]} - {folded[(minus + 1)..]}"))
            : new Token(TokenKind.Unknown, span);
    }

    /// <summary>A minus, which white space must separate from what is around it: elsewhere it is part of a name or a number.</summary>
    private Token Minus(int start)
    {
        _position = start + 1;
        bool isSpaced = start > 0 && char.IsWhiteSpace(text[start - 1])
            && (_position == text.Length || text[_position] == Comment || char.IsWhiteSpace(text[_position]));
        Misspelling? misspelling = !isSpaced ? new Misspelling(SpacedMinus, " - ") : text[start] == '-' ? null : Misspelling.Of("-");
        return new Token(TokenKind.Lexeme, Since(start), Lexeme: Operators.Minus, Misspelling: misspelling);
    }

    /// <summary>Reads an attribute: <c>@</c> and its name.</summary>
    private bool TryAttribute(out Token token)
    {
        token = default;
        if (_folded[_position] != AttributeSign)
            return false;

        int start = _position;
        int end = EndOfCode(start + 1);
        if (end == start + 1)
            return false;

        _position = end;
        string name = text[(start + 1)..end];
        token = new Token(
            TokenKind.Attribute, Since(start), name,
            Misspelling: text[start] == AttributeSign ? null : Misspelling.Of(AttributeSign + name));
        return true;
    }

    private int EndOfCode(int end)
    {
        while (end < text.Length
            && Rune.DecodeFromUtf16(text.AsSpan(end), out Rune rune, out int length) == OperationStatus.Done && Identifiers.Continues(rune))
        {
            end += length;
        }

        return end;
    }

    private int EndOfWord(int end)
    {
        while (end < text.Length)
        {
            if (char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
                continue;
            }

            if (IsStar(end))
            {
                end++;
                continue;
            }

            OperationStatus status = Rune.DecodeFromUtf16(text.AsSpan(end), out Rune rune, out int length);
            bool belongs = status == OperationStatus.Done
                && (Identifiers.Continues(rune) || _folded[end] is '.' or '-' or '_');
            if (!belongs)
                break;

            end += length;
        }

        return end;
    }

    /// <summary>Whether there is a star after a dot, in place of the code of a row: not one that multiplies.</summary>
    private bool IsStar(int at)
    {
        if (_folded[at] != '*' || at == 0 || _folded[at - 1] != '.')
            return false;

        int next = at + 1;
        return next == text.Length || _folded[next] == '.' || EndOfCode(next) == next;
    }

    /// <summary>Whether it is an id that is not reserved, with any codes or stars after dots.</summary>
    private static bool IsName(ReadOnlySpan<char> word)
    {
        int dot = word.IndexOf('.');
        ReadOnlySpan<char> id = dot < 0 ? word : word[..dot];
        if (!Identifiers.IsId(id) || SyntaxFacts.IsReserved(id))
            return false;

        while (dot >= 0)
        {
            word = word[(dot + 1)..];
            dot = word.IndexOf('.');
            ReadOnlySpan<char> code = dot < 0 ? word : word[..dot];
            if (code is not "*" && !Identifiers.IsCode(code))
                return false;
        }

        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> digits = word is ['-', ..] ? word[1..] : word;
        int point = digits.IndexOf('.');
        return point < 0
            ? IsDigits(digits)
            : IsDigits(digits[..point]) && IsDigits(digits[(point + 1)..]);
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private bool TryText(out Token token)
    {
        token = default;
        if (text[_position] != Quote)
            return false;

        int start = _position;
        int end = start + 1;
        while (end < text.Length && (text[end] != Quote || (end + 1 < text.Length && text[end + 1] == Quote)))
            end += text[end] == Quote ? 2 : 1;

        string value = text[(start + 1)..end].Replace("''", "'", StringComparison.Ordinal);
        if (end == text.Length)
            _unterminated = start;

        _position = Math.Min(end + 1, text.Length);
        token = new Token(TokenKind.Text, Since(start), value);
        return true;
    }

    private bool TryWronglyQuotedText(out Token token)
    {
        token = default;
        char opening = text[_position];
        if (Array.Find(WrongQuotes, quotes => quotes.Contains(opening)) is not { } family)
            return false;

        int start = _position;
        int length = text.AsSpan(start + 1).IndexOfAny(family);
        int end = length < 0 ? text.Length : start + 1 + length;
        string value = text[(start + 1)..end];
        _position = Math.Min(end + 1, text.Length);
        token = new Token(TokenKind.Text, Since(start), value, Misspelling: new Misspelling("quotedText", Quoted(value)));
        return true;
    }

    private bool TrySign(out Token token)
    {
        token = default;
        if (SyntaxFacts.SignAt(_folded.AsSpan(_position), out int length) is not { } sign)
            return false;

        int start = _position;
        _position += length;
        bool isSpelledRight = text.AsSpan(start, length).SequenceEqual(sign.Spelling);
        token = new Token(
            TokenKind.Lexeme, Since(start), Lexeme: sign, Misspelling: isSpelledRight ? null : Misspelling.Of(sign.Spelling));
        return true;
    }

    private Token Unknown()
    {
        int start = _position;
        _position += Graphemes.FirstLength(text.AsSpan(start));
        return new Token(TokenKind.Unknown, Since(start));
    }

    private TextSpan Since(int start) => new(start, _position - start);
}
