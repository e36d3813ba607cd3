using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SurveyEngine.Json;

namespace SurveyEngine.Values;

/// <summary>The JSON form of one answer: a text, a number, or a list of texts.</summary>
internal static class AnswerJson
{
    /// <summary>Stands for bytes that are no UTF-8: a lone surrogate, which no text may hold.</summary>
    private const char Broken = '\uD800';

    public static void Write(CanonicalJsonWriter writer, AnswerValue value)
    {
        switch (value.Kind)
        {
            case AnswerValueKind.Number:
                writer.Number(value.AsNumber);
                break;
            case AnswerValueKind.Options:
                writer.StartArray();
                foreach (string code in value.AsOptions)
                    writer.Text(code);
                writer.EndArray();
                break;
            case AnswerValueKind.Text:
                writer.Text(value.AsText);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Reads the value the reader stands on; the reader stands on its last token then.</summary>
    public static InputValue Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return AnswerValue.Blank;
            case JsonTokenType.String:
                return (AnswerValue)ReadText(ref reader);
            case JsonTokenType.Number:
                return InputValue.OfNumber(NumberReader.ReadJson(reader.ValueSpan));
            case JsonTokenType.StartArray:
                return ReadList(ref reader);
            default:
                string type = TypeOf(reader.TokenType);
                reader.Skip();
                return InputValue.OfMismatchedType(type);
        }
    }

    /// <summary>The type of a value by its first token, as a term of problem texts.</summary>
    public static string TypeOf(JsonTokenType token) => token switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.String => "text",
        JsonTokenType.Number => "number",
        JsonTokenType.StartArray => "list",
        JsonTokenType.StartObject => "object",
        _ => "boolean",
    };

    /// <summary>
    /// The text of the string or property name the reader stands on. Escaped lone surrogates stay what they are; bytes that are
    /// no UTF-8 become one.
    /// </summary>
    public static string ReadText(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> raw = reader.ValueSpan;
        if (!reader.ValueIsEscaped && Utf8.IsValid(raw))
            return Encoding.UTF8.GetString(raw);

        char[] buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        int decoded = JsonStrings.Unescape(raw, buffer);
        string? whole = decoded < 0 ? null : new string(buffer, 0, decoded);
        ArrayPool<char>.Shared.Return(buffer, clearArray: true);
        return whole ?? ReadBroken(raw);
    }

    /// <summary>Reads a text piece by piece, where some of its bytes are no UTF-8.</summary>
    private static string ReadBroken(ReadOnlySpan<byte> raw)
    {
        var text = new StringBuilder(raw.Length);
        while (!raw.IsEmpty)
        {
            if (raw[0] == '\\')
            {
                raw = raw[AppendEscaped(raw, text)..];
                continue;
            }

            OperationStatus status = Rune.DecodeFromUtf8(raw, out Rune rune, out int length);
            if (status == OperationStatus.Done)
                text.Append(rune.ToString());
            else
                text.Append(Broken);

            raw = raw[length..];
        }

        return text.ToString();
    }

    /// <summary>Appends what an escape sequence stands for; the reader has made sure that it is well-formed.</summary>
    private static int AppendEscaped(ReadOnlySpan<byte> raw, StringBuilder text)
    {
        if (raw[1] == 'u')
        {
            ushort unit = ushort.Parse(raw.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            text.Append((char)unit);
            return 6;
        }

        text.Append((char)raw[1] switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            var itself => itself,
        });
        return 2;
    }

    /// <summary>A list of texts; anything else in it makes it a misfit.</summary>
    private static InputValue ReadList(ref Utf8JsonReader reader)
    {
        var codes = new List<string>();
        bool fits = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                codes.Add(ReadText(ref reader));
                continue;
            }

            fits = false;
            reader.Skip();
        }

        return fits ? AnswerValue.Options(codes.ToArray()) : InputValue.OfMismatchedType("mixedList");
    }
}
