using System.Buffers;

namespace SurveyEngine.Kinds.Text;

/// <summary>
/// The mailbox of RFC 5321 in ASCII, without quoted local parts and address literals, and with a domain of at least two labels, the last
/// of which is not a number.
/// </summary>
internal static class EmailAddress
{
    private const int MaxCharacters = 254;
    private const int MaxLocalCharacters = 64;
    private const int MaxLabelCharacters = 63;

    private static readonly SearchValues<char> AtomCharacters = SearchValues.Create(
        "!#$%&'*+-/=?^_`{|}~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create(
        "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        int at = text.IndexOf('@');
        return text.Length <= MaxCharacters
            && at is > 0 and <= MaxLocalCharacters
            && IsLocalPart(text[..at])
            && IsDomain(text[(at + 1)..]);
    }

    private static bool IsLocalPart(ReadOnlySpan<char> local)
    {
        foreach (Range atom in local.Split('.'))
        {
            if (local[atom].IsEmpty || local[atom].ContainsAnyExcept(AtomCharacters))
                return false;
        }

        return true;
    }

    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        int labels = 0;
        bool isNumber = false;
        foreach (Range range in domain.Split('.'))
        {
            ReadOnlySpan<char> label = domain[range];
            if (label.IsEmpty || label.Length > MaxLabelCharacters || label.ContainsAnyExcept(LabelCharacters))
                return false;
            if (label[0] == '-' || label[^1] == '-')
                return false;

            isNumber = IsNumber(label);
            labels++;
        }

        // No top-level domain is a number (RFC 3696, section 2), and 1.2.3.4 is an IP address.
        return labels >= 2 && !isNumber;
    }

    private static bool IsNumber(ReadOnlySpan<char> label)
    {
        foreach (char c in label)
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }

        return true;
    }
}
