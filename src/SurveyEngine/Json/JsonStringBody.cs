using System.Text.Json;
using SurveyEngine.Text;

namespace SurveyEngine.Json;

/// <summary>The strings of a <see cref="Utf8JsonReader"/>, which has found their escape sequences well-formed.</summary>
internal static class JsonStringBody
{
    /// <summary>Decodes the current string, a value or a name; false when no text may hold its characters.</summary>
    public static bool TryGetText(ref Utf8JsonReader json, out string text)
    {
        string? decoded = JsonStrings.ToText(json.ValueSpan);
        text = decoded ?? "";
        return decoded is not null && WellFormedText.Holds(decoded);
    }

    /// <summary>
    /// The offset in the body of each given UTF-16 unit, in ascending order; the end of the body for units beyond it.
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
                JsonStrings.TryReadFirst(body[offset..], out int value, out int length);
                int width = value > char.MaxValue ? 2 : 1;
                if (passed + width > unit)
                    break;

                offset += length;
                passed += width;
            }

            offsets.Add(offset);
        }

        return [.. offsets];
    }
}
