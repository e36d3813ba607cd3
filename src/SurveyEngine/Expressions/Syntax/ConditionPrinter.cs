using System.Globalization;
using System.Text;
using SurveyEngine.Model;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// Writes a condition in its canonical form: single spaces, parentheses only where the tree needs them. Parsing the text
/// gives an equal tree.
/// </summary>
internal sealed class ConditionPrinter
{
    private readonly StringBuilder _text = new();

    private ConditionPrinter()
    {
    }

    public static string Print(Condition condition)
    {
        var printer = new ConditionPrinter();
        printer.Write(condition);
        return printer._text.ToString();
    }

    public static string Print(Operand operand)
    {
        var printer = new ConditionPrinter();
        printer.Write(operand);
        return printer._text.ToString();
    }

    private void Write(Condition condition)
    {
        switch (condition)
        {
            case Condition.Literal literal:
                Write(literal.Value ? TokenKind.True : TokenKind.False);
                break;
            case Condition.Not not:
                Write(TokenKind.Not);
                _text.Append(' ');
                WriteOperand(not.Operand, Precedence.Not);
                break;
            case Condition.And and:
                WriteJunction(and.Operands, Precedence.And);
                break;
            case Condition.Or or:
                WriteJunction(or.Operands, Precedence.Or);
                break;
            case Condition.Comparison comparison:
                Write(comparison.Left);
                _text.Append(' ').Append(Vocabulary.Spelling(comparison.Operator)).Append(' ');
                Write(comparison.Right);
                break;
            case Condition.Picks picks:
                Write(picks);
                break;
            case Condition.Answered answered:
                WriteCall(TokenKind.Answered, answered.Name);
                break;
            case Condition.Any any:
                WriteCall(TokenKind.Any, any.Inner);
                break;
            case Condition.All all:
                WriteCall(TokenKind.All, all.Inner);
                break;
        }
    }

    private void WriteJunction(ValueList<Condition> operands, Precedence precedence)
    {
        for (int i = 0; i < operands.Count; i++)
        {
            if (i > 0)
            {
                _text.Append(' ');
                Write(Vocabulary.Joint(precedence));
                _text.Append(' ');
            }

            WriteOperand(operands[i], precedence + 1);
        }
    }

    /// <summary>Writes an operand, in parentheses if it holds together less tightly than it must.</summary>
    private void WriteOperand(Condition operand, Precedence atLeast)
    {
        if (Vocabulary.PrecedenceOf(operand) >= atLeast)
            Write(operand);
        else
            WriteGroup(operand);
    }

    private void WriteGroup(Condition condition)
    {
        Write(TokenKind.OpenParenthesis);
        Write(condition);
        Write(TokenKind.CloseParenthesis);
    }

    private void Write(Condition.Picks picks)
    {
        _text.Append(picks.Field.Path).Append(' ').Append(Vocabulary.Spelling(picks.Operator)).Append(' ');
        if (picks.Operator == PickOperator.Has)
        {
            _text.Append(Lexer.Quoted(picks.Options[0].Code));
            return;
        }

        Write(TokenKind.OpenBracket);
        _text.AppendJoin(", ", picks.Options.Select(option => Lexer.Quoted(option.Code)));
        Write(TokenKind.CloseBracket);
    }

    private void Write(Operand operand)
    {
        switch (operand)
        {
            case Operand.Field field:
                _text.Append(field.Name.Path);
                break;
            case Operand.Number number:
                _text.Append(CultureInfo.InvariantCulture, $"{number.Value}");
                break;
            case Operand.Text text:
                _text.Append(Lexer.Quoted(text.Value));
                break;
            case Operand.Length length:
                WriteCall(TokenKind.Length, length.Name);
                break;
            case Operand.Count count:
                WriteCall(TokenKind.Count, count.Name);
                break;
            case Operand.CountWhere count:
                WriteCall(TokenKind.Count, count.Inner);
                break;
        }
    }

    private void WriteCall(TokenKind function, FieldName name)
    {
        Write(function);
        Write(TokenKind.OpenParenthesis);
        _text.Append(name.Path);
        Write(TokenKind.CloseParenthesis);
    }

    private void WriteCall(TokenKind function, Condition inner)
    {
        Write(function);
        WriteGroup(inner);
    }

    private void Write(TokenKind word) => _text.Append(Vocabulary.Spelling(word));
}
