using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Evaluation;

/// <summary>The texts of a survey in each of its languages.</summary>
internal sealed class TextCatalog
{
    private readonly LocalizedTexts _own;
    private readonly Dictionary<string, LocalizedTexts> _languages;

    /// <param name="language">The language of the definition.</param>
    /// <param name="texts">The texts of the definition; some may be added until the first one is read.</param>
    /// <param name="translations">Its translations; of two in one language, the later one counts.</param>
    public TextCatalog(string language, DefinitionTexts texts, IEnumerable<Translation> translations)
    {
        _own = LocalizedTexts.Of(language, texts, () => Placeholders);
        _languages = new Dictionary<string, LocalizedTexts>(LanguageTag.Comparer) { [language] = _own };
        foreach (Translation translation in translations)
            _languages[translation.Language] = LocalizedTexts.Of(translation, texts, () => Placeholders, _own);
    }

    /// <summary>What is put into the texts; set once, when all names are known and before the first text is read.</summary>
    public Placeholders Placeholders { get; set; } = Placeholders.None;

    /// <summary>The languages: the definition's own, then those of the translations.</summary>
    public IReadOnlyCollection<string> Languages => _languages.Keys;

    /// <summary>The texts in a language, or in the definition's own when there is no such translation.</summary>
    public LocalizedTexts In(string language) => LanguageTag.Find(_languages, language) ?? _own;

    /// <summary>
    /// The texts in the languages that a respondent reads, the preferred one first: each text in the first language that has it, or else in
    /// the definition's own.
    /// </summary>
    public LocalizedTexts In(ValueList<string> languages)
    {
        LocalizedTexts? texts = null;
        for (int i = languages.Count - 1; i >= 0; i--)
        {
            if (LanguageTag.Find(_languages, languages[i]) is { } found)
                texts = texts is null ? found : found.Before(texts);
        }

        return texts ?? _own;
    }

    /// <summary>Whether something is put into a text, in some language.</summary>
    public bool IsFilled(int ordinal)
    {
        if (Placeholders.IsEmpty)
            return false;

        foreach (LocalizedTexts texts in _languages.Values)
        {
            if (texts[ordinal].Literal is null)
                return true;
        }

        return false;
    }
}
