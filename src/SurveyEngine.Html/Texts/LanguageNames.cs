using System.Collections.Frozen;

namespace SurveyEngine.Html.Texts;

/// <summary>The names of languages in themselves, which whoever reads them knows.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["ar"] = "العربية",
        ["de"] = "Deutsch",
        ["en"] = "English",
        ["es"] = "Español",
        ["fr"] = "Français",
        ["id"] = "Bahasa Indonesia",
        ["it"] = "Italiano",
        ["ja"] = "日本語",
        ["ko"] = "한국어",
        ["ne"] = "नेपाली",
        ["nl"] = "Nederlands",
        ["pl"] = "Polski",
        ["pt"] = "Português",
        ["ru"] = "Русский",
        ["th"] = "ไทย",
        ["tl"] = "Tagalog",
        ["uk"] = "Українська",
        ["vi"] = "Tiếng Việt",
        ["zh"] = "中文",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a language; the tag itself when it is not known.</summary>
    public static string Of(string language) => Names.GetValueOrDefault(language, language);
}
