using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>Reads what a condition ends in: names and the codes of options. What cannot be read is reported, and null.</summary>
internal sealed class LeafParser(TokenCursor cursor)
{
    // Of the list that is being read.
    private readonly List<OptionCode> _options = [];

    /// <summary>A name in parentheses.</summary>
    public FieldName? NameInParentheses() =>
        cursor.Expect(TokenKind.OpenParenthesis) ? RestOfNameInParentheses() : null;

    /// <summary>A name, and the parenthesis that closes behind it.</summary>
    public FieldName? RestOfNameInParentheses()
    {
        if (cursor.Current.Kind == TokenKind.Name)
        {
            FieldName name = TakeName();
            if (cursor.Expect(TokenKind.CloseParenthesis))
                return name;
        }
        else
        {
            cursor.Fault("fieldName");
        }

        cursor.Recover(open: 1);
        return null;
    }

    public FieldName TakeName()
    {
        Token token = cursor.Take(TokenKind.Name);
        return new FieldName(token.Text) { Span = token.Span };
    }

    /// <summary>A list of quoted codes in brackets.</summary>
    public ValueList<OptionCode>? Options()
    {
        if (!cursor.Expect(TokenKind.OpenBracket))
            return null;

        _options.Clear();
        do
        {
            if (_options.Count > 0)
                cursor.Take(TokenKind.Comma);
            if (Option("quotedOption") is not { } option)
                return null;

            _options.Add(option);
        }
        while (cursor.Current.Kind == TokenKind.Comma);

        return cursor.Expect(TokenKind.CloseBracket, "listEnd") ? [.. _options] : null;
    }

    /// <summary>A quoted code.</summary>
    public OptionCode? Option(string expected)
    {
        if (cursor.Current.Kind == TokenKind.Text)
        {
            Token token = cursor.Take(TokenKind.Text);
            return new OptionCode(token.Text) { Span = token.Span };
        }

        string found = cursor.CurrentText.ToString();
        if (!Identifiers.IsCode(found))
            return Missing<OptionCode>(expected);

        // Given up at once: a code without its quotes may read "or", which must not be where the parser goes on.
        cursor.Fault(expected, nearest: Lexer.Quoted(found));
        cursor.Advance();
        return null;
    }

    /// <summary>Reports what is missing at the current token.</summary>
    public T? Missing<T>(string expected)
        where T : class
    {
        cursor.Fault(expected);
        return null;
    }
}
