using SurveyEngine.DefinitionFiles;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine;

/// <summary>
/// Reads and writes translations as JSON: one file for each language, a flat object that maps text keys to texts. Reading
/// is as strict, and writing as canonical, as in <see cref="SurveyJson"/>.
/// </summary>
public static class TranslationJson
{
    /// <summary>Reads a translation. <see cref="Translation.Check"/> tells whether it fits a definition.</summary>
    /// <param name="language">The language of its texts, as a BCP 47 tag; usually known from the name of the file.</param>
    /// <param name="utf8Json">The file: at most 64 MiB.</param>
    /// <returns>The translation, or the problems with their positions and JSON paths, in the order of the file.</returns>
    /// <exception cref="ArgumentException">The language is no tag.</exception>
    public static Outcome<Translation> Read(string language, ReadOnlySpan<byte> utf8Json)
    {
        ArgumentNullException.ThrowIfNull(language);
        LanguageTag.ThrowIfNone(language, nameof(language));
        Outcome<ValueMap<string>> texts = JsonFile.Read(utf8Json, DefinitionMaps.Translation);
        return new Outcome<Translation>(
            texts.TryGetValue(out ValueMap<string>? value) ? new Translation { Language = language, Texts = value } : null,
            texts.Problems);
    }

    /// <summary>Writes a translation canonically, its keys sorted ordinally.</summary>
    /// <param name="translation">The translation.</param>
    /// <returns>The file, in UTF-8. The language is not in it.</returns>
    public static byte[] Write(Translation translation)
    {
        ArgumentNullException.ThrowIfNull(translation);
        return JsonMapWriter.Write(DefinitionMaps.Translation, translation.Texts);
    }
}
