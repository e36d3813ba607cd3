using SurveyEngine.Diagnostics;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine;

/// <summary>
/// The engine's texts in a further language, messages of problems and words of user interfaces: a flat JSON object from key to text, as
/// translations are. <see cref="Template"/> is the file to start from; <c>Survey.WithMessages</c> puts catalogs to use. Immutable.
/// </summary>
public sealed class MessageCatalog
{
    private MessageCatalog(string language, ProblemTexts texts)
    {
        Language = language;
        Texts = texts;
    }

    /// <summary>The language of the messages, as a BCP 47 tag.</summary>
    public string Language { get; }

    internal ProblemTexts Texts { get; }

    /// <summary>Reads a catalog.</summary>
    /// <param name="language">The language of its texts, as a BCP 47 tag; usually the name of the file tells it.</param>
    /// <param name="utf8Json">The file.</param>
    /// <returns>
    /// The catalog, or what is wrong with the file. A text that is missing or blank is the warning <c>missing_translation</c>, and English
    /// takes its place; a key that the engine does not know is the warning <c>unknown_property</c>; a placeholder that the English text
    /// does not have is an error.
    /// </returns>
    /// <exception cref="ArgumentException">The language is no tag.</exception>
    public static Outcome<MessageCatalog> Read(string language, ReadOnlySpan<byte> utf8Json)
    {
        Outcome<Translation> file = TranslationJson.Read(language, utf8Json);
        if (!file.TryGetValue(out Translation? translation))
            return new Outcome<MessageCatalog>(value: null, file.Problems);

        var problems = new ProblemReport<Problem>(problem => problem);
        var hints = new HintBudget();
        var texts = new Dictionary<string, string>();
        foreach ((string key, string text) in translation.Texts)
        {
            if (ProblemTexts.English.Find(key) is not { } english)
                problems.Add(Unknown(key, hints));
            else if (UnknownPlaceholder(key, text, english) is { } placeholder)
                problems.Add(Impossible(key, placeholder));
            else if (!string.IsNullOrWhiteSpace(text))
                texts.Add(key, text);
        }

        bool isSound = !problems.HasErrors;
        if (isSound)
            problems.AddRange(ProblemTexts.English.Keys.Where(key => !texts.ContainsKey(key)).Select(key => Missing(language, key)));
        return new Outcome<MessageCatalog>(
            isSound ? new MessageCatalog(language, new ProblemTexts(texts, ProblemTexts.English)) : null, problems.Report());
    }

    /// <summary>A catalog to start from: every key, with the English text to be translated.</summary>
    /// <returns>The file, in UTF-8.</returns>
    public static byte[] Template() =>
        TranslationJson.Write(new Translation { Language = "en", Texts = [.. ProblemTexts.Embedded("en")] });

    /// <summary>The text of a problem; that of a consistency rule comes from the definition and its translations.</summary>
    /// <param name="problem">The problem.</param>
    public string Message(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem.Wording is null ? Texts.Format(problem) : problem.Wording.In(Language);
    }

    private static string? UnknownPlaceholder(string key, string text, string english)
    {
        HashSet<string> known = [.. ProblemTexts.Placeholders(key, english)];
        return ProblemTexts.Placeholders(key, text).FirstOrDefault(name => !known.Contains(name));
    }

    private static Problem Unknown(string key, HintBudget hints)
    {
        string path = JsonPath.Member(JsonPath.Root, key);
        return hints.Nearest(key, ProblemTexts.English.Keys) is { } nearest
            ? Problem.Warning(ProblemCodes.UnknownProperty, path, ("property", key), ("nearest", nearest))
            : Problem.Warning(ProblemCodes.UnknownProperty, path, ("property", key));
    }

    private static Problem Impossible(string key, string placeholder) => Problem.Error(
        ProblemCodes.InvalidValue, JsonPath.Member(JsonPath.Root, key), ("value", $"{{{placeholder}}}"), ("expected", "placeholder"));

    private static Problem Missing(string language, string key) =>
        Problem.Warning(ProblemCodes.MissingTranslation, path: null, ("language", language), ("key", key));
}
