using System.Text.Json;
using SurveyEngine.Json;

namespace SurveyEngine.Values;

/// <summary>The JSON form of one answer: a text (also for a date or time), a number, a truth, a list of texts, or null for a blank.</summary>
internal static class AnswerJson
{
    /// <summary>A lone surrogate, which no text may hold, in place of bytes that are not UTF-8.</summary>
    private const char Broken = '\uD800';

    public static void Write(CanonicalJsonWriter writer, AnswerValue value)
    {
        switch (value.Kind)
        {
            case AnswerValueKind.Number:
                writer.Number(value.AsNumber!.Value);
                break;
            case AnswerValueKind.Options:
                writer.StartArray();
                foreach (string code in value)
                    writer.Text(code);
                writer.EndArray();
                break;
            case AnswerValueKind.Text or AnswerValueKind.Option:
                writer.Text(value.AsText!);
                break;
            case AnswerValueKind.Boolean:
                writer.Boolean(value.AsBoolean == true);
                break;
            case AnswerValueKind.Date or AnswerValueKind.Time or AnswerValueKind.DateTime:
                writer.Text(value.ToString());
                break;
            default:
                writer.Null();
                break;
        }
    }

    /// <summary>Reads the current value, up to its last token.</summary>
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
            case JsonTokenType.True or JsonTokenType.False:
                return (AnswerValue)(reader.TokenType == JsonTokenType.True);
            case JsonTokenType.StartArray:
                return ReadList(ref reader);
            default:
                string type = JsonTypeName.Of(reader.TokenType);
                reader.Skip();
                return InputValue.OfMismatchedType(type);
        }
    }

    /// <summary>
    /// The text of the current string or property name. Escaped lone surrogates stay; bytes that are not UTF-8 become a
    /// lone surrogate.
    /// </summary>
    public static string ReadText(ref Utf8JsonReader reader) => JsonStrings.ToText(reader.ValueSpan, Broken)!;

    /// <summary>Reads a list of texts; a list with anything else in it fits no field.</summary>
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
