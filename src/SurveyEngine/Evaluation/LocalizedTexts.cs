using SurveyEngine.Model;

namespace SurveyEngine.Evaluation;

/// <summary>
/// The texts of a survey in one language, by ordinal, and those in other languages where this one lacks a text. They are looked up when the
/// first one is needed.
/// </summary>
internal sealed class LocalizedTexts
{
    private readonly Lazy<TextTemplate[]> _templates;
    private readonly LocalizedTexts? _fallback;

    private LocalizedTexts(string language, Lazy<TextTemplate[]> templates, LocalizedTexts? fallback)
    {
        Language = language;
        _templates = templates;
        _fallback = fallback;
    }

    public string Language { get; }

    /// <summary>The text with an ordinal.</summary>
    public TextTemplate this[int ordinal]
    {
        get
        {
            LocalizedTexts texts = this;
            while (texts._templates.Value[ordinal].IsMissing)
                texts = texts._fallback!;

            return texts._templates.Value[ordinal];
        }
    }

    /// <summary>The texts of the definition itself, none of which is missing.</summary>
    /// <param name="language">The language of the definition.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="placeholders">Gives what is put into them.</param>
    public static LocalizedTexts Of(string language, DefinitionTexts texts, Func<Placeholders> placeholders) =>
        new(language, Templates(texts, texts.TextAt, placeholders), fallback: null);

    /// <summary>The texts of a translation.</summary>
    /// <param name="translation">The translation.</param>
    /// <param name="texts">The texts of the definition.</param>
    /// <param name="placeholders">Gives what is put into them.</param>
    /// <param name="fallback">The texts to take where the translation lacks one.</param>
    public static LocalizedTexts Of(Translation translation, DefinitionTexts texts, Func<Placeholders> placeholders, LocalizedTexts fallback) =>
        new(translation.Language, Templates(texts, i => translation.TextOf(texts.KeyAt(i)), placeholders), fallback);

    /// <summary>The texts of this language, and those of a less preferred one where this one lacks a text.</summary>
    public LocalizedTexts Before(LocalizedTexts fallback) => _fallback is null ? this : new(Language, _templates, fallback);

    private static Lazy<TextTemplate[]> Templates(DefinitionTexts texts, Func<int, string?> text, Func<Placeholders> placeholders) => new(() =>
    {
        Placeholders known = placeholders();
        var templates = new TextTemplate[texts.Count];
        for (int i = 0; i < templates.Length; i++)
            templates[i] = TextTemplate.Of(text(i), known);

        return templates;
    });
}
