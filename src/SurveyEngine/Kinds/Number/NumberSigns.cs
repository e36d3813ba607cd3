namespace SurveyEngine.Kinds.Number;

/// <summary>The signs of a number in one language. White space and apostrophes group digits in every language.</summary>
/// <param name="Decimal">The decimal sign, a point or a comma; the other one groups.</param>
/// <param name="IsDecimalSure">Whether the decimal sign before three digits is certainly no group, as in <c>1.200</c>.</param>
/// <param name="IsGroupSure">Whether a lone group sign before three digits is certainly no decimal sign.</param>
/// <param name="HasPairs">Whether groups before the last three digits may have two digits, as in <c>1,00,000</c>.</param>
internal sealed record NumberSigns(char Decimal, bool IsDecimalSure = true, bool IsGroupSure = true, bool HasPairs = false)
{
    /// <summary>The signs for a language nobody named, where respondents are used to commas that group.</summary>
    private static readonly NumberSigns Unsettled = new('.', IsDecimalSure: false);

    /// <summary>The signs where nothing is known.</summary>
    private static readonly NumberSigns Unknown = new('.', IsDecimalSure: false, IsGroupSure: false);

    public char Group => Decimal == '.' ? ',' : '.';

    /// <summary>Finds the signs for an entry.</summary>
    /// <param name="language">The language it was typed in, a BCP 47 tag; null when nobody named one.</param>
    /// <param name="definition">The language of the definition.</param>
    public static NumberSigns Of(string? language, string definition)
    {
        if (language is not null)
            return LanguageNumbers.Find(language) ?? Unknown;

        return LanguageNumbers.Find(definition) is { Decimal: '.', IsGroupSure: true } ? Unsettled : Unknown;
    }
}
