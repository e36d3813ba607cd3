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
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
            _position++;

        if (_position == text.Length)
            return End();

        return TryWord(out Token token) || TrySign(out token) || TryText(out token) || TryWronglyQuotedText(out token)
            ? token
            : Unknown();
    }

    /// <summary>Writes a text as a literal: in quotes, with quotes inside doubled.</summary>
    public static string Quoted(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The value of a number; 0 for one that is out of range, which is reported as a misspelling.</summary>
    public static decimal NumberOf(Token token) =>
        decimal.TryParse(token.Text, NumberStyle, CultureInfo.InvariantCulture, out decimal number) ? number : 0;

    /// <summary>The end. After an unterminated text it is a misspelling, unless that was reported before.</summary>
    private Token End() =>
        _unterminated is { } start
            ? new Token(TokenKind.End, new TextSpan(start, text.Length - start), Misspelling: new Misspelling("closingQuote"))
            : new Token(TokenKind.End, new TextSpan(text.Length, 0));

    /// <summary>Reads a reserved word, a name or a number: the longest run of their characters.</summary>
    private bool TryWord(out Token token)
    {
        int start = _position;
        _position = EndOfWord(start);
        token = default;
        if (_position == start)
            return false;

        TextSpan span = Since(start);
        ReadOnlySpan<char> word = text.AsSpan(start.._position);
        if (SyntaxFacts.ReservedWord(word) is { } reserved)
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

        return IsName(folded) ? new Token(TokenKind.Name, span, folded, Misspelling: misspelling) : new Token(TokenKind.Unknown, span);
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

            OperationStatus status = Rune.DecodeFromUtf16(text.AsSpan(end), out Rune rune, out int length);
            bool belongs = status == OperationStatus.Done
                && (Identifiers.Continues(rune) || _folded[end] is '.' or '-' or '_');
            if (!belongs)
                break;

            end += length;
        }

        return end;
    }

    /// <summary>Whether it is an id that is not reserved, with any codes after dots.</summary>
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
            if (!Identifiers.IsCode(dot < 0 ? word : word[..dot]))
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
