using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SurveyEngine.Text;

namespace SurveyEngine.Json;

/// <summary>The bytes of a JSON string between its quotes, whose escapes <see cref="Utf8JsonReader"/> has found well-formed.</summary>
internal static class JsonStringBody
{
    /// <summary>Decodes the string at the reader, a value or a name; false when no text may hold its characters.</summary>
    public static bool TryGetText(ref Utf8JsonReader json, out string text)
    {
        bool isValid = json.ValueIsEscaped ? IsValid(json.ValueSpan) : Utf8.IsValid(json.ValueSpan);
        text = isValid ? json.GetString()! : "";
        return isValid && WellFormedText.Holds(text);
    }

    /// <summary>
    /// The offset in the body of each of the UTF-16 units given in ascending order; its end for those beyond it.
    /// </summary>
    public static int[] OffsetsOf(ReadOnlySpan<byte> body, IEnumerable<int> units)
    {
        var offsets = new List<int>();
        int offset = 0;
        int passed = 0;
        foreach (int unit in units)
        {
            while (offset < body.Length)
            {
                Decode(body[offset..], out int length, out int width);
                if (passed + width > unit)
                    break;

                offset += length;
                passed += width;
            }

            offsets.Add(offset);
        }

        return [.. offsets];
    }

    private static bool IsValid(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            if (!Decode(body, out int length, out _))
                return false;

            body = body[length..];
        }

        return true;
    }

    /// <summary>The first character: the bytes it takes and its UTF-16 units; false when it is half of one.</summary>
    private static bool Decode(ReadOnlySpan<byte> body, out int length, out int units)
    {
        if (body[0] != '\\')
        {
            bool isDone = Rune.DecodeFromUtf8(body, out Rune rune, out length) == OperationStatus.Done;
            units = rune.Utf16SequenceLength;
            return isDone;
        }

        units = 1;
        length = body[1] == 'u' ? 6 : 2;
        if (length == 2)
            return true;

        char first = Hexadecimal(body);
        if (char.IsHighSurrogate(first) && body[length..].StartsWith("\\u"u8) && char.IsLowSurrogate(Hexadecimal(body[length..])))
        {
            units = 2;
            length = 12;
            return true;
        }

        return !char.IsSurrogate(first);
    }

    private static char Hexadecimal(ReadOnlySpan<byte> escape) =>
        (char)ushort.Parse(escape.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
