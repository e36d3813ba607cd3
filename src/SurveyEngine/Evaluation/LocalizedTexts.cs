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
    public string this[int ordinal]
    {
        get
        {
            LocalizedTexts texts = this;
            while (texts._templates.Value[ordinal].IsMissing)
                texts = texts._fallback!;

            return texts._templates.Value[ordinal].Render();
        }
    }

    /// <summary>A list of texts.</summary>
    public ValueList<string> this[TextOrdinals range]
    {
        get
        {
            if (range.Count == 0)
                return [];

            string[] texts = new string[range.Count];
            for (int i = 0; i < texts.Length; i++)
                texts[i] = this[range.First + i];

            return new ValueList<string>(texts);
        }
    }

    /// <summary>The texts of the definition itself, none of which is missing.</summary>
    public static LocalizedTexts Of(string language, DefinitionTexts texts) => new(language, Templates(texts, texts.TextAt), fallback: null);

    /// <summary>The texts of a translation.</summary>
    /// <param name="translation">The translation.</param>
    /// <param name="texts">The texts of the definition.</param>
    /// <param name="fallback">The texts to take where the translation lacks one.</param>
    public static LocalizedTexts Of(Translation translation, DefinitionTexts texts, LocalizedTexts fallback) =>
        new(translation.Language, Templates(texts, i => translation.TextOf(texts.KeyAt(i))), fallback);

    /// <summary>The texts of this language, and those of a less preferred one where this one lacks a text.</summary>
    public LocalizedTexts Before(LocalizedTexts fallback) => _fallback is null ? this : new(Language, _templates, fallback);

    /// <summary>The text with an ordinal; null when the ordinal is -1.</summary>
    public string? Find(int ordinal) => ordinal < 0 ? null : this[ordinal];

    /// <summary>The texts of a kind of answer that are not those of options.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="ordinals">The ordinals, in the order of <see cref="FieldKind.Texts"/>; empty when it has no texts.</param>
    public (string Name, string? Text)[] Of(FieldKind kind, int[] ordinals)
    {
        if (ordinals.Length == 0)
            return [];

        (string Name, string? Text)[] texts = kind.Texts;
        for (int i = 0; i < texts.Length; i++)
            texts[i].Text = Find(ordinals[i]);

        return texts;
    }

    private static Lazy<TextTemplate[]> Templates(DefinitionTexts texts, Func<int, string?> text) => new(() =>
    {
        var templates = new TextTemplate[texts.Count];
        for (int i = 0; i < templates.Length; i++)
            templates[i] = new TextTemplate(text(i));

        return templates;
    });
}
