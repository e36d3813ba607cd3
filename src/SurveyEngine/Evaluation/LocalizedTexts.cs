using SurveyEngine.Model;

namespace SurveyEngine.Evaluation;

/// <summary>The texts of a survey in one language, by ordinal. They are looked up when the first one is needed.</summary>
internal sealed class LocalizedTexts
{
    private readonly Lazy<TextTemplate[]> _templates;

    /// <param name="language">The language.</param>
    /// <param name="texts">The texts of the definition.</param>
    /// <param name="translation">The translation; null for the language of the definition itself.</param>
    public LocalizedTexts(string language, DefinitionTexts texts, Translation? translation)
    {
        Language = language;
        _templates = new Lazy<TextTemplate[]>(() => Templates(texts, translation));
    }

    public string Language { get; }

    /// <summary>The text with an ordinal.</summary>
    public string this[int ordinal] => _templates.Value[ordinal].Render();

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

    private static TextTemplate[] Templates(DefinitionTexts texts, Translation? translation)
    {
        var templates = new TextTemplate[texts.Count];
        for (int i = 0; i < templates.Length; i++)
            templates[i] = new TextTemplate(translation?.TextOf(texts.KeyAt(i)) ?? texts.TextAt(i));

        return templates;
    }
}
