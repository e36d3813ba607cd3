using System.Text;
using SurveyEngine.Model;
using SurveyEngine.Text;
using SurveyEngine.Text.Patterns;

namespace SurveyEngine.Kinds.Text;

/// <summary>
/// What a position of a pattern can add to a text, given what the text may hold anyway. Where that cannot be told for certain, it is more
/// than there is.
/// </summary>
/// <param name="CanBe">Whether the text may have a character there.</param>
/// <param name="CanBeSeen">Whether it may be one that is not blank.</param>
/// <param name="CountsByItself">Whether none of the characters joins the one before to one grapheme cluster.</param>
/// <param name="EmailClasses">The classes of <see cref="EmailForm"/> that have such a character, as bits.</param>
internal readonly record struct PossibleCharacters(bool CanBe, bool CanBeSeen, bool CountsByItself, int EmailClasses)
{
    /// <summary>The most characters that are looked at one by one.</summary>
    private const int MostMembers = 256;

    private static readonly Rune[] Ascii = [.. Enumerable.Range(0, 128).Select(value => new Rune(value))];

    // One character of each category, and some that patterns are likely to ask for.
    private static readonly Rune[] Samples =
        [.. Ascii, .. "Àéǅʰªあア漢\u0301\u0903\u20DD٣０Ⅷ²\u3000－＿（）«»！＋￥´©\u200D\uE000\u0378Ａａｱ한".EnumerateRunes()];

    // Letters and digits that are never joined to what is before them.
    private static readonly (int First, int Last)[] Alone =
    [
        ('\t', '\n'), (' ', '~'), (0xC0, 0x24F), (0x3041, 0x3096), (0x30A1, 0x30FA), (0x4E00, 0x9FFF), (0xFF10, 0xFF19), (0xFF21, 0xFF3A), (0xFF41, 0xFF5A),
    ];

    public static PossibleCharacters Of(CharacterSet set, TextEntry text)
    {
        var found = default(PossibleCharacters);
        bool isAscii = text.Format is not null;
        bool isListed = set.TryList(MostMembers, out IReadOnlyList<Rune> members);
        foreach (Rune rune in isListed ? members : isAscii ? Ascii : Samples)
        {
            if (MayHold(rune, text) && set.Contains(rune))
                found = found.With(rune);
        }

        bool isCertain = isListed || isAscii;
        return found with
        {
            CanBe = found.CanBe || !isCertain,
            CanBeSeen = found.CanBeSeen || !isCertain,
            CountsByItself = text.CountAs != TextUnit.Graphemes || isAscii || set.IsWithin(Alone),
        };
    }

    private static bool MayHold(Rune rune, TextEntry text)
    {
        string character = rune.ToString();
        return WellFormedText.Holds(character)
            && string.Equals(LineBreaks.Normalize(character), character, StringComparison.Ordinal)
            && (text.Multiline || rune.Value != '\n')
            && (text.Format is null || rune.Value is (>= ' ' and <= '~') or '\n');
    }

    private PossibleCharacters With(Rune rune)
    {
        int @class = rune.IsAscii ? EmailForm.ClassOf((char)rune.Value) : -1;
        return this with
        {
            CanBe = true,
            CanBeSeen = CanBeSeen || !InvisibleText.IsInvisible(rune),
            EmailClasses = EmailClasses | (@class < 0 ? 0 : 1 << @class),
        };
    }
}
