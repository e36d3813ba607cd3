using System.Text;

namespace SurveyEngine.Text;

/// <summary>Finds the boundaries of extended grapheme clusters, one code point at a time (UAX #29, rules GB3 to GB999).</summary>
internal struct GraphemeBreaks
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int SyllablesOfVowel = 28;

    private GraphemeClass _before;
    private bool _isCarriageReturn;
    private bool _isStarted;

    // The cluster so far ends in a pictograph and what extends it (GB11), in a consonant and what extends it, with a linker
    // among that (GB9c), or in an odd number of regional indicators (GB12, GB13).
    private bool _isPictographExtended;
    private bool _isConsonantExtended;
    private bool _isConsonantLinked;
    private bool _isFlagOpen;

    /// <summary>Advances by one code point.</summary>
    /// <returns>Whether a cluster begins with it.</returns>
    public bool Take(Rune rune)
    {
        GraphemeClass next = ClassOf(rune.Value);
        bool begins = !_isStarted || Breaks(rune, next);
        Advance(rune, next);
        return begins;
    }

    private readonly bool Breaks(Rune rune, GraphemeClass next)
    {
        if (_before == GraphemeClass.Control || next == GraphemeClass.Control)
            return !(_isCarriageReturn && rune.Value == '\n');

        bool joins = next switch
        {
            GraphemeClass.Extend or GraphemeClass.Joiner or GraphemeClass.SpacingMark => true,
            GraphemeClass.ConjunctLinker or GraphemeClass.ConjunctExtend => true,
            GraphemeClass.Leading or GraphemeClass.OpenSyllable or GraphemeClass.ClosedSyllable => _before == GraphemeClass.Leading,
            GraphemeClass.Vowel => _before is GraphemeClass.Leading or GraphemeClass.Vowel or GraphemeClass.OpenSyllable,
            GraphemeClass.Trailing => _before
                is GraphemeClass.Vowel or GraphemeClass.OpenSyllable or GraphemeClass.Trailing or GraphemeClass.ClosedSyllable,
            GraphemeClass.Pictograph => _isPictographExtended && _before == GraphemeClass.Joiner,
            GraphemeClass.ConjunctConsonant => _isConsonantLinked,
            GraphemeClass.RegionalIndicator => _isFlagOpen,
            _ => false,
        };
        return !joins && _before != GraphemeClass.Prepend;
    }

    private void Advance(Rune rune, GraphemeClass next)
    {
        bool extends = next
            is GraphemeClass.Extend or GraphemeClass.Joiner or GraphemeClass.ConjunctLinker or GraphemeClass.ConjunctExtend;
        bool extendsConjunct = extends && next != GraphemeClass.Extend;
        _isPictographExtended = next == GraphemeClass.Pictograph
            || (_isPictographExtended && extends && _before != GraphemeClass.Joiner);
        _isConsonantExtended = next == GraphemeClass.ConjunctConsonant || (_isConsonantExtended && extendsConjunct);
        _isConsonantLinked = _isConsonantExtended && extendsConjunct && (_isConsonantLinked || next == GraphemeClass.ConjunctLinker);
        _isFlagOpen = next == GraphemeClass.RegionalIndicator && !_isFlagOpen;
        _isCarriageReturn = rune.Value == '\r';
        _isStarted = true;
        _before = next;
    }

    private static GraphemeClass ClassOf(int codePoint)
    {
        if (codePoint is >= FirstSyllable and <= LastSyllable)
        {
            return (codePoint - FirstSyllable) % SyllablesOfVowel == 0
                ? GraphemeClass.OpenSyllable
                : GraphemeClass.ClosedSyllable;
        }

        ReadOnlySpan<int> classes = CharacterData.GraphemeClasses;
        return (GraphemeClass)(classes[CharacterData.LastUpTo(classes, (codePoint << 4) | 0xF)] & 0xF);
    }
}
