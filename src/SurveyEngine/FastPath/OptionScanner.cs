using System.Runtime.CompilerServices;
using SurveyEngine.Kinds.Choice;

namespace SurveyEngine.FastPath;

/// <summary>Reads the code of an option.</summary>
/// <param name="rules">The options.</param>
/// <param name="options">Those with codes of one byte.</param>
internal sealed class OptionScanner(ChoiceRules rules, SingleByteOptions options)
{
    /// <summary>Reads a quoted code.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="at">The position of the opening quote.</param>
    /// <param name="option">The option's index.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Scan(ReadOnlySpan<byte> json, int at, out int option)
    {
        if ((uint)(at + 2) < (uint)json.Length && json[at] == '"' && json[at + 2] == '"'
            && options.TryFind(json[at + 1], out option))
        {
            return at + 3;
        }

        return ScanLong(json, at, out option);
    }

    private int ScanLong(ReadOnlySpan<byte> json, int at, out int option)
    {
        int end = JsonCursor.SkipString(json, at, out _);
        option = end == JsonCursor.NotFound ? -1 : rules.Find(json[(at + 1)..(end - 1)]);
        return option < 0 ? JsonCursor.NotFound : end;
    }
}
