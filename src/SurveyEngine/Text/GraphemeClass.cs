namespace SurveyEngine.Text;

/// <summary>The class of a code point for the boundaries of grapheme clusters (UAX #29, tables 2 and 3).</summary>
internal enum GraphemeClass : byte
{
    Other,
    Control,
    Extend,
    SpacingMark,

    /// <summary>U+200D, zero width joiner.</summary>
    Joiner,
    Prepend,

    /// <summary>A leading consonant of Hangul (L), or the vowel (V) or trailing consonant (T) that joins it.</summary>
    Leading,
    Vowel,
    Trailing,
    RegionalIndicator,
    Pictograph,

    /// <summary>A consonant of a script with conjuncts, the sign that links two of them, and what may come between.</summary>
    ConjunctConsonant,
    ConjunctLinker,
    ConjunctExtend,

    /// <summary>A precomposed syllable of Hangul, without and with a trailing consonant.</summary>
    OpenSyllable,
    ClosedSyllable,
}
