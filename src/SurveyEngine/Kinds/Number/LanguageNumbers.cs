using SurveyEngine.Text;

namespace SurveyEngine.Kinds.Number;

/// <summary>
/// How languages write numbers, as far as CLDR 46 and usage agree. A language or region that is missing here is not guessed:
/// the Englishes of the European continent and of South Africa, for example, are written in both ways.
/// </summary>
internal static class LanguageNumbers
{
    private static readonly Dictionary<string, NumberSigns?> Languages = new(LanguageTag.Comparer);

    static LanguageNumbers()
    {
        // 1,234.5
        Add(new NumberSigns('.'), """
            am ar cy en fa fil ga gd he ja km kn ko mn ms mt my si so sw th ur yo zh zu
            es-419 es-CU es-DO es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-SV es-US
            """);

        // 1,23,456.5, and also 123,456.5
        Add(new NumberSigns('.', HasPairs: true), "as bn dz en-IN gu hi kn ml mr ne or pa sa ta te ur-IN");

        // 1.234,5
        Add(new NumberSigns(','), """
            az bs ca da de dsb el es eu fo fur gl hr hsb id is it ku lo mk nds nl pt ro sc sl sr tr vi
            ar-DZ ar-EH ar-LY ar-MA ar-TN es-AR es-BO es-CL es-CO es-EC es-PY es-UY es-VE
            """);

        // 1 234,5: a point may group, but is no habit.
        Add(new NumberSigns(',', IsGroupSure: false), """
            af be bg br cs en-FI en-SE es-CR et fi fr hu hy ka kk ky lt lv nb nn no pl pt-AO pt-CV pt-MZ pt-PT ru se sk sq sv tg tk uk uz
            """);

        // 1’234.5
        Add(new NumberSigns('.', IsGroupSure: false), "de-CH de-LI en-CH gsw it-CH");
        Add(null, "en-150 en-AT en-BE en-DE en-DK en-NL en-SI en-ZA");
    }

    /// <summary>The signs of a language; null when they are not known.</summary>
    /// <param name="tag">A BCP 47 tag, of which the language and the region count.</param>
    public static NumberSigns? Find(string tag)
    {
        string language = LanguageTag.Primary(tag);
        return LanguageTag.Region(tag) is { } region && Languages.TryGetValue($"{language}-{region}", out NumberSigns? regional)
            ? regional
            : Languages.GetValueOrDefault(language);
    }

    private static void Add(NumberSigns? signs, string tags)
    {
        foreach (string tag in tags.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Languages[tag] = signs;
    }
}
