using System.Globalization;
using System.Text;
using SurveyEngine.Json;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Number;

/// <summary>Reads numbers as people type them, and writes them so.</summary>
internal static class TypedNumber
{
    private const char ArabicDecimal = '\u066B';
    private const char ArabicGroup = '\u066C';
    private const int GroupLength = 3;

    /// <summary>Hyphens, dashes, the minus, and the long vowel mark that Japanese input makes of the hyphen key.</summary>
    private const string MinusSigns = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30FC\uFF70\uFE63\u2500";

    /// <summary>
    /// Reads a number: an optional sign; digits of any one script, which may be grouped in threes by one kind of sign, though never
    /// after a leading zero; and at most one decimal sign with digits around it. Texts around the number that belong to its field
    /// may be typed, too.
    /// </summary>
    /// <returns>The number; one that may mean two things has the fault <see cref="NumberFault.Ambiguous"/>. Null when it is none.</returns>
    public static NumberReading? Read(in TypedEntry entry, NumberSigns signs)
    {
        string text = Fold(entry.Text);
        return ReadBare(text, signs) ?? (WithoutTexts(text, entry.Texts) is { } bare ? ReadBare(bare, signs) : null);
    }

    /// <summary>Writes a number so that it is read back.</summary>
    public static string Write(decimal number, NumberSigns signs)
    {
        string text = DecimalMath.WithoutTrailingZeros(number).ToString(CultureInfo.InvariantCulture);
        int point = text.IndexOf('.', StringComparison.Ordinal);
        bool mayBeGroup = point >= 0 && !signs.IsDecimalSure && MayBeGroup(text.AsSpan(0, point).TrimStart('-'), text.AsSpan(point + 1));
        return (mayBeGroup ? text + "0" : text).Replace('.', signs.Decimal);
    }

    /// <summary>Unifies the characters that mean the same in a number or beside it; those that nobody sees go.</summary>
    private static string Fold(string typed)
    {
        var folded = new StringBuilder(typed.Length);
        foreach (Rune rune in WidthFolding.Fold(typed).EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.Format && InvisibleText.IsInvisible(rune))
                continue;

            // The space mark of Ogham is a stroke.
            if (category == UnicodeCategory.SpaceSeparator && rune.Value != 0x1680)
                folded.Append(' ');
            else
                folded.Append(rune.Value switch { '\u2019' => "'", '\uFFE0' => "¢", '\uFFE1' => "£", '\uFFE5' => "¥", '\uFFE6' => "₩", _ => rune.ToString() });
        }

        return folded.ToString().Trim();
    }

    /// <summary>Removes the texts around a number, as far as they were typed; the sign may come before or after the first.</summary>
    private static string? WithoutTexts(string text, (string Name, string? Text)[] texts)
    {
        string sign = IsSign(text[0]) ? text[..1] : "";
        string bare = text[sign.Length..];
        if (Longest(texts, "prefix", bare.StartsWith) is { } prefix)
            bare = bare[prefix.Length..].TrimStart();
        if (Longest(texts, "suffix", bare.EndsWith) is { } suffix)
            bare = bare[..^suffix.Length].TrimEnd();

        return sign.Length + bare.Length == text.Length ? null : sign + bare;
    }

    private static string? Longest((string Name, string? Text)[] texts, string name, Func<string, StringComparison, bool> isTyped)
    {
        string? longest = null;
        foreach ((string other, string? text) in texts)
        {
            if (other == name && text is not null && Fold(text) is { Length: > 0 } folded
                && isTyped(folded, StringComparison.Ordinal) && !(folded.Length < longest?.Length))
            {
                longest = folded;
            }
        }

        return longest;
    }

    private static NumberReading? ReadBare(string text, NumberSigns signs)
    {
        bool hasSign = text.Length > 0 && IsSign(text[0]);
        bool isNegative = hasSign && text[0] != '+';
        if (ToAsciiDigits(text.AsSpan(hasSign ? 1 : 0)) is not { } digits)
            return null;

        int point = digits.AsSpan().IndexOfAny(signs.Decimal, ArabicDecimal);
        ReadOnlySpan<char> whole = digits.AsSpan(0, point < 0 ? digits.Length : point);
        ReadOnlySpan<char> fraction = point < 0 ? [] : digits.AsSpan(point + 1);
        if (whole.Length + fraction.Length == 0 || !IsDigits(fraction) || !IsWhole(whole, signs))
            return null;

        int group = whole.IndexOf(signs.Group);
        bool isAmbiguous = point < 0
            ? !signs.IsGroupSure && group > 0 && MayBeGroup(whole[..group], whole[(group + 1)..])
            : !signs.IsDecimalSure && digits[point] == signs.Decimal && MayBeGroup(whole, fraction);
        int decimals = isAmbiguous ? GroupLength : fraction.Length;
        NumberReading number = ReadDigits(isNegative, OnlyDigits(digits), decimals);
        return isAmbiguous ? number with { Fault = NumberFault.Ambiguous } : number;
    }

    private static NumberReading ReadDigits(bool isNegative, string digits, int decimals)
    {
        int point = digits.Length - decimals;
        return NumberReader.ReadPlain(Encoding.ASCII.GetBytes($"{(isNegative ? "-" : "")}{digits.AsSpan(0, point)}.{digits.AsSpan(point)}"));
    }

    private static bool IsSign(char c) => c == '+' || MinusSigns.Contains(c, StringComparison.Ordinal);

    /// <summary>The text with the digits of its script as 0 to 9; null when it has those of two scripts.</summary>
    private static string? ToAsciiDigits(ReadOnlySpan<char> text)
    {
        int zero = -1;
        var digits = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!Rune.IsDigit(rune))
            {
                digits.Append(rune.ToString());
                continue;
            }

            int value = (int)Rune.GetNumericValue(rune);
            if (zero >= 0 && zero != rune.Value - value)
                return null;

            zero = rune.Value - value;
            digits.Append((char)('0' + value));
        }

        return digits.ToString();
    }

    private static string OnlyDigits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    /// <summary>Whether digits are whole, grouped in one way or not at all.</summary>
    private static bool IsWhole(ReadOnlySpan<char> digits, NumberSigns signs)
    {
        int first = digits.IndexOfAnyExceptInRange('0', '9');
        if (first < 0)
            return true;

        char sign = digits[first];
        if (first is 0 or > GroupLength || digits[0] == '0' || !(sign == signs.Group || sign is ' ' or '\'' or ArabicGroup))
            return false;

        return AreGroups(digits[first..], sign, GroupLength)
            || (signs.HasPairs && sign == signs.Group && first < GroupLength && AreGroups(digits[first..], sign, length: 2));
    }

    /// <summary>Whether each group begins with the sign and has this many digits, the last one three.</summary>
    private static bool AreGroups(ReadOnlySpan<char> groups, char sign, int length)
    {
        for (; groups.Length > GroupLength + 1; groups = groups[(length + 1)..])
        {
            if (!IsGroup(groups[..(length + 1)], sign))
                return false;
        }

        return groups.Length == GroupLength + 1 && IsGroup(groups, sign);
    }

    private static bool IsGroup(ReadOnlySpan<char> group, char sign) => group[0] == sign && IsDigits(group[1..]);

    /// <summary>Whether the digits on both sides of a sign may be two groups.</summary>
    private static bool MayBeGroup(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.Length is > 0 and <= GroupLength && before[0] != '0' && IsDigits(before) && after.Length == GroupLength && IsDigits(after);

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
