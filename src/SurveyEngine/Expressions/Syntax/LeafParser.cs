using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>Parses names, attributes, literals and lists of codes, and reports what cannot be parsed.</summary>
/// <param name="cursor">The position.</param>
/// <param name="hasOption">Whether a name stands for a choice that has an option, and that an operator tests; null when that is not known.</param>
internal sealed class LeafParser(TokenCursor cursor, Func<string, Operator, string, bool>? hasOption)
{
    // The codes of the current list.
    private readonly List<SyntaxNode.Literal> _codes = [];

    /// <summary>Parses a name, an attribute, a number or a text.</summary>
    public SyntaxNode Leaf(string expected)
    {
        switch (cursor.Current.Kind)
        {
            case TokenKind.Name when cursor.IsUnknownFunction:
                cursor.SkipUnknownFunction();
                return SyntaxNode.Error.Skipped;
            case TokenKind.Name:
                return NameOrAttribute();
            case TokenKind.Attribute:
                return Attribute(owner: null);
            case TokenKind.Number:
                Token number = cursor.Take();
                return new SyntaxNode.Literal(number.Span, Value.Of(Lexer.NumberOf(number)));
            case TokenKind.Text:
                return Text();
            default:
                return Missing(expected);
        }
    }

    /// <summary>Parses <c>true</c> or <c>false</c>.</summary>
    public SyntaxNode.Literal Truth(Lexeme word)
    {
        int start = cursor.Current.Span.Start;
        cursor.Take(word);
        return new SyntaxNode.Literal(cursor.Since(start), Value.Of(word == SyntaxFacts.True));
    }

    /// <summary>Parses a name and the closing parenthesis after it; null when there is none.</summary>
    public SyntaxNode[]? RestOfName()
    {
        if (cursor.Current.Kind != TokenKind.Name)
        {
            cursor.Report("fieldName");
        }
        else
        {
            SyntaxNode.Name name = Name();
            if (cursor.Expect(SyntaxFacts.CloseParenthesis))
                return [name];
        }

        cursor.Recover(open: 1);
        return null;
    }

    /// <summary>Parses a list of quoted codes in brackets.</summary>
    /// <param name="choice">The operand that is tested; null when it is not known.</param>
    /// <param name="operator">The operator before the list; null when there is none.</param>
    public SyntaxNode Codes(SyntaxNode? choice = null, Operator? @operator = null)
    {
        int start = cursor.Current.Span.Start;
        if (!cursor.Expect(SyntaxFacts.OpenBracket))
            return SyntaxNode.Error.Unread;

        _codes.Clear();
        do
        {
            if (_codes.Count > 0)
                cursor.Take(SyntaxFacts.Comma);
            if (Code("quotedOption", choice, @operator) is not SyntaxNode.Literal code)
                return SyntaxNode.Error.Unread;

            _codes.Add(code);
        }
        while (cursor.Current.Lexeme == SyntaxFacts.Comma);

        return cursor.Expect(SyntaxFacts.CloseBracket, "listEnd")
            ? new SyntaxNode.List(cursor.Since(start), [.. _codes])
            : SyntaxNode.Error.Unread;
    }

    /// <summary>Parses a quoted code.</summary>
    /// <param name="expected">The term for what is expected.</param>
    /// <param name="choice">The operand that is tested; null when it is not known.</param>
    /// <param name="operator">The operator before the code; null when there is none.</param>
    public SyntaxNode Code(string expected, SyntaxNode? choice, Operator? @operator)
    {
        if (cursor.Current.Kind == TokenKind.Text)
            return Text();
        if (!Identifiers.IsCode(cursor.CurrentText))
            return Missing(expected);

        // Skipped at once: a code without its quotes may read "or", where the parser must not continue.
        string code = cursor.CurrentText.ToString();
        bool isOption = hasOption is null || @operator is null || (choice is SyntaxNode.Name name && hasOption(name.Path, @operator, code));
        cursor.Report(expected, nearest: isOption ? Lexer.Quoted(code) : null);
        cursor.Advance();
        return SyntaxNode.Error.Unread;
    }

    /// <summary>Reports what is missing at the current token.</summary>
    public SyntaxNode.Error Missing(string expected)
    {
        cursor.Report(expected);
        return SyntaxNode.Error.Unread;
    }

    private SyntaxNode NameOrAttribute()
    {
        SyntaxNode.Name name = Name();
        return cursor.Current.Kind == TokenKind.Attribute ? Attribute(name) : name;
    }

    private SyntaxNode.Name Name()
    {
        Token name = cursor.Take();
        return new SyntaxNode.Name(name.Span, name.Text, cursor.Current.Span);
    }

    private SyntaxNode.Attribute Attribute(SyntaxNode.Name? owner)
    {
        int start = owner?.Span.Start ?? cursor.Current.Span.Start;
        Token attribute = cursor.Take();
        return new SyntaxNode.Attribute(cursor.Since(start), owner, attribute.Text);
    }

    private SyntaxNode.Literal Text()
    {
        Token text = cursor.Take();
        return new SyntaxNode.Literal(text.Span, Value.Of(text.Text));
    }
}
