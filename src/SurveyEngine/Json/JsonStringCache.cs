using System.Text.Json;

namespace SurveyEngine.Json;

/// <summary>
/// Decodes strings, and returns the same object for short ones that recur: the names of properties, kinds and codes are most of
/// the strings of a definition.
/// </summary>
internal sealed class JsonStringCache
{
    private const int MaxLength = 24;

    // The last string of each hash: a collision costs a new string and no more.
    private readonly string?[] _slots = new string?[512];

    /// <summary>The string at the reader, a value or a name; null when no text may hold its characters.</summary>
    public string? Get(ref Utf8JsonReader json)
    {
        ReadOnlySpan<byte> bytes = json.ValueSpan;
        if (json.ValueIsEscaped || bytes.Length > MaxLength)
            return Decode(ref json);

        uint hash = 0;
        foreach (byte b in bytes)
        {
            if (b >= 0x7F)
                return Decode(ref json);

            hash = (hash * 31) + b;
        }

        ref string? slot = ref _slots[hash % (uint)_slots.Length];
        if (slot is null || !Holds(slot, bytes))
            slot = json.GetString();

        return slot;
    }

    private static string? Decode(ref Utf8JsonReader json) => JsonStringBody.TryGetText(ref json, out string text) ? text : null;

    private static bool Holds(string text, ReadOnlySpan<byte> ascii)
    {
        if (text.Length != ascii.Length)
            return false;

        for (int i = 0; i < ascii.Length; i++)
        {
            if (text[i] != ascii[i])
                return false;
        }

        return true;
    }
}
