using System.Buffers;
using System.Globalization;
using System.Text;

namespace SurveyEngine.Text;

/// <summary>
/// The characters of names: an id is letters of any script with their marks (UAX #31), decimal digits, '-' and '_', and starts
/// with a letter; a code (of an option or a row) is the same without the rule on its first character.
/// </summary>
internal static class Identifiers
{
    public static bool IsId(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out Rune first, out _) == OperationStatus.Done && StartsId(first) && IsCode(text);

    public static bool IsCode(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!Continues(rune))
                return false;
        }

        return !text.IsEmpty;
    }

    public static bool StartsId(Rune rune) => Rune.IsLetter(rune);

    public static bool Continues(Rune rune) =>
        Rune.IsLetter(rune) || Rune.IsDigit(rune) || rune.Value is '-' or '_' || IsMark(rune);

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
