using System.Globalization;
using System.Text;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// Writes an expression in its canonical form: single spaces, and parentheses only where the tree needs them. Parsing the text gives the
/// same tree.
/// </summary>
internal sealed class Printer
{
    private readonly StringBuilder _text = new();

    private Printer()
    {
    }

    public static string Print(SyntaxNode node)
    {
        var printer = new Printer();
        printer.Write(node);
        return printer._text.ToString();
    }

    private void Write(SyntaxNode node)
    {
        switch (node)
        {
            case SyntaxNode.Literal { Value: { IsNumber: true } number }:
                _text.Append(CultureInfo.InvariantCulture, $"{number.Number}");
                break;
            case SyntaxNode.Literal { Value.Text: { } text }:
                _text.Append(Lexer.Quoted(text));
                break;
            case SyntaxNode.Literal literal:
                _text.Append(literal.Value.IsTrue ? SyntaxFacts.True.Spelling : SyntaxFacts.False.Spelling);
                break;
            case SyntaxNode.Name name:
                _text.Append(name.Path);
                break;
            case SyntaxNode.Operation { Operator.IsPrefix: true } operation:
                _text.Append(operation.Operator.Spelling).Append(' ');
                WriteOperand(operation.Operands[0], operation.Precedence);
                break;
            case SyntaxNode.Operation operation:
                Write(operation);
                break;
            case SyntaxNode.Series series:
                Write(series);
                break;
            case SyntaxNode.Attribute attribute:
                _text.Append(attribute.Owner?.Path).Append('@').Append(attribute.Code);
                break;
            case SyntaxNode.Call call:
                _text.Append(call.Function.Spelling);
                Write(SyntaxFacts.OpenParenthesis, call.Arguments, SyntaxFacts.CloseParenthesis);
                break;
            case SyntaxNode.List list:
                Write(SyntaxFacts.OpenBracket, list.Items, SyntaxFacts.CloseBracket);
                break;
        }
    }

    private void Write(SyntaxNode.Operation operation)
    {
        for (int i = 0; i < operation.Operands.Length; i++)
        {
            if (i > 0)
                _text.Append(' ').Append(operation.Operator.Spelling).Append(' ');
            WriteOperand(operation.Operands[i], operation.Precedence + 1);
        }
    }

    private void Write(SyntaxNode.Series series)
    {
        WriteOperand(series.Operands[0], series.Precedence + 1);
        for (int i = 0; i < series.Operators.Length; i++)
        {
            _text.Append(' ').Append(series.Operators[i].Spelling).Append(' ');
            WriteOperand(series.Operands[i + 1], series.Precedence + 1);
        }
    }

    /// <summary>Writes an operand, in parentheses if its precedence is lower than required.</summary>
    private void WriteOperand(SyntaxNode operand, Precedence atLeast)
    {
        if (operand.Precedence >= atLeast)
            Write(operand);
        else
            Write(SyntaxFacts.OpenParenthesis, [operand], SyntaxFacts.CloseParenthesis);
    }

    private void Write(Lexeme open, ReadOnlySpan<SyntaxNode> parts, Lexeme close)
    {
        _text.Append(open.Spelling);
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                _text.Append(SyntaxFacts.Comma.Spelling).Append(' ');
            Write(parts[i]);
        }

        _text.Append(close.Spelling);
    }
}
