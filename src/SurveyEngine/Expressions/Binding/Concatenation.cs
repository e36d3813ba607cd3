using System.Buffers;
using System.Globalization;
using System.Text;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>
/// <c>concat(a, …)</c>: the JSON forms of values, one after another. It leaves out what is unanswered, and is unanswered itself when every
/// value that is no literal is, or when the text would be larger than any field can hold.
/// </summary>
internal sealed class Concatenation(SyntaxNode syntax, Expr[] parts) : Expr(syntax, ExprType.Text)
{
    /// <summary>The maximum size of a text, in bytes of UTF-8.</summary>
    private const int MaxBytes = 64 * 1024;

    private const int MaxNumberLength = 32;

    private readonly bool _hasValues = Array.Exists(parts, part => part is not Constant);

    public override IReadOnlyList<Expr> Children => parts;

    public override Facts Facts => new Facts.Text { MayBeAbsent = true };

    public override Value Evaluate(in EvaluationContext context)
    {
        // No text has more UTF-16 units than bytes of UTF-8.
        char[] buffer = ArrayPool<char>.Shared.Rent(MaxBytes);
        try
        {
            return TryWrite(buffer, context, out int length)
                ? Value.Of(new string(buffer, 0, length))
                : default;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private bool TryWrite(Span<char> buffer, in EvaluationContext context, out int length)
    {
        length = 0;
        bool isAnswered = !_hasValues;
        foreach (Expr part in parts)
        {
            Value value = part.Evaluate(context);
            if (!value.IsAnswered)
                continue;

            isAnswered |= part is not Constant;
            if (!TryWrite(value, part.Type, buffer[length..], out int written))
                return false;

            length += written;
        }

        return isAnswered && (length <= MaxBytes / 3 || Encoding.UTF8.GetByteCount(buffer[..length]) <= MaxBytes);
    }

    private static bool TryWrite(in Value value, ExprType type, Span<char> buffer, out int written)
    {
        written = value.Text?.Length ?? MaxNumberLength;
        if (written > buffer.Length)
            return false;

        if (value.Text is { } text)
            text.CopyTo(buffer);
        else if (type == ExprType.Number)
            DecimalMath.WithoutTrailingZeros(value.Number).TryFormat(buffer, out written, provider: CultureInfo.InvariantCulture);
        else
            written = DateNumbers.Write(value.Number, type, buffer);

        return true;
    }
}
