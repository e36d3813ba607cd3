using System.Collections.ObjectModel;
using SurveyEngine.Text;

namespace SurveyEngine.Diagnostics;

/// <summary>The words of a problem that does not have those of its code.</summary>
/// <param name="text">Gives the text in a language.</param>
/// <param name="languages">The languages that there are.</param>
internal sealed class ProblemWording(Func<string, string> text, IEnumerable<string> languages)
{
    /// <summary>The texts by language.</summary>
    public IReadOnlyDictionary<string, string> Texts =>
        new ReadOnlyDictionary<string, string>(languages.ToDictionary(language => language, text, LanguageTag.Comparer));

    /// <summary>The words of a host: English where a language is missing, or else the first text.</summary>
    /// <exception cref="ArgumentException">There are two texts in one language.</exception>
    public static ProblemWording Of(IReadOnlyList<KeyValuePair<string, string>> texts)
    {
        var byLanguage = new Dictionary<string, string>(texts, LanguageTag.Comparer);
        return new ProblemWording(
            language => LanguageTag.Find(byLanguage, language) ?? LanguageTag.Find(byLanguage, "en") ?? texts[0].Value,
            texts.Select(text => text.Key));
    }

    /// <summary>The text in a language, or in another one when there is none.</summary>
    public string In(string language) => text(language);

    /// <summary>The text in the first of some languages that there is, else what there is for the first of them.</summary>
    public string In(IReadOnlyList<string> preferred)
    {
        if (preferred.Count > 1)
        {
            IReadOnlyDictionary<string, string> texts = Texts;
            foreach (string language in preferred)
            {
                if (LanguageTag.Find(texts, language) is { } found)
                    return found;
            }
        }

        return text(preferred.Count == 0 ? "en" : preferred[0]);
    }

    public static bool Equals(ProblemWording? one, ProblemWording? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && HasSameTexts(one.Texts, other.Texts));

    private static bool HasSameTexts(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(text => other.TryGetValue(text.Key, out string? same) && same == text.Value);
}
