using System.Text;

namespace SurveyEngine.Json;

/// <summary>
/// Shares one object among equal short strings: most strings of a definition are names of properties, kinds and codes that recur.
/// </summary>
internal sealed class JsonStringCache
{
    private const int MaxLength = 24;

    // The last string of each hash; a collision only costs a new string.
    private readonly string?[] _slots = new string?[512];

    /// <summary>The string with these characters; null when it is long or not all printable ASCII.</summary>
    public string? Find(ReadOnlySpan<byte> characters)
    {
        if (characters.Length > MaxLength)
            return null;

        uint hash = 0;
        foreach (byte character in characters)
        {
            if (character is < (byte)' ' or > (byte)'~')
                return null;

            hash = (hash * 31) + character;
        }

        ref string? slot = ref _slots[hash % (uint)_slots.Length];
        if (slot is null || !AreEqual(slot, characters))
            slot = Encoding.ASCII.GetString(characters);

        return slot;
    }

    private static bool AreEqual(string text, ReadOnlySpan<byte> ascii)
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
