using SurveyEngine.Diagnostics;
using SurveyEngine.Json;
using SurveyEngine.Text;

namespace SurveyEngine.Model;

/// <summary>
/// The texts of a survey in another language, by text key (<c>S1.title</c>, <c>Q2.options.b</c>). A key that is missing, or whose
/// text is blank, falls back to the definition's own text. All keys: <see cref="Template"/>.
/// </summary>
public sealed record Translation
{
    /// <summary>The language, as a BCP 47 tag such as <c>ja</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The texts, by text key.</summary>
    public required ValueMap<string> Texts { get; init; }

    /// <summary>A translation to start from: every text key of a definition, with the text to be translated.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="language">The language to translate to, as a BCP 47 tag.</param>
    /// <exception cref="ArgumentException">The language is empty or white space.</exception>
    public static Translation Template(SurveyDefinition definition, string language)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        return new Translation { Language = language, Texts = [.. DefinitionTexts.Of(definition).ByKey()] };
    }

    /// <summary>Compares the keys with those of a definition: reports texts that are missing, and texts that it does not have.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>
    /// Warnings: <c>own_language</c>, then <c>missing_translation</c> and <c>duplicate_label</c> in the order of the definition, then
    /// <c>unknown_translation</c> by key, then those of its texts (<c>unknown_placeholder</c>, <c>markup</c>, <c>stray_space</c>), with the JSON path
    /// in the translation's file.
    /// </returns>
    public IReadOnlyList<Problem> Check(SurveyDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var problems = new ProblemReport<Problem>(problem => problem);
        Compare(definition, problems);
        return problems.Report();
    }

    /// <summary>Adds the warnings of <see cref="Check"/> to a list.</summary>
    internal void Compare(SurveyDefinition definition, ProblemReport<Problem> problems)
    {
        Dictionary<string, string> known = DefinitionTexts.Of(definition).ByKey();
        if (LanguageTag.Comparer.Equals(Language, definition.Language))
            problems.Add(Problem.Warning(ProblemCodes.OwnLanguage, path: null, ("language", Language)));

        foreach (string key in known.Keys)
        {
            if (TextOf(key) is null)
                Report(problems, () => Missing(key));
        }

        foreach ((string key, string label) in new TranslatedLabels(definition, this).Duplicates())
            Report(problems, () => Problem.Warning(ProblemCodes.DuplicateLabel, JsonPath.Member(JsonPath.Root, key), ("label", label)));

        var hints = new HintBudget();
        foreach (string key in Texts.Names)
        {
            if (!known.ContainsKey(key))
                Report(problems, () => Unknown(key, hints.Nearest(key, known.Keys)));
        }

        var faults = new TextFaults(definition, hints);
        foreach (string key in known.Keys)
        {
            // What a name means is told once, at the definition.
            string[] parts = key.Split('.');
            var use = new TextUse { IsMessage = true, Code = parts is [_, "messages", var of] ? of : null, IsBesideInput = parts[^1] is "prefix" or "suffix" };
            foreach ((string code, (string Name, object Value)[] arguments) in TextOf(key) is { } text ? faults.In(text, use) : [])
                Report(problems, () => Problem.Warning(code, JsonPath.Member(JsonPath.Root, key), arguments));
        }
    }

    /// <summary>Lists translations, none of which may be null, lack a part, or be in no language.</summary>
    internal static List<Translation> ListOf(IEnumerable<Translation> translations)
    {
        var all = new List<Translation>(translations);
        if (all.Exists(translation => translation is not { Language: not null, Texts: not null }))
            throw new ArgumentException("A translation is null, or its language or its texts are.", nameof(translations));

        foreach (Translation translation in all)
            LanguageTag.ThrowIfNone(translation.Language, nameof(translations));
        return all;
    }

    /// <summary>The text of a key; null when it has not been translated.</summary>
    internal string? TextOf(string key) => Texts.TryGetValue(key, out string? text) && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>Adds a warning, which is created only when it is listed.</summary>
    private static void Report(ProblemReport<Problem> problems, Func<Problem> warning)
    {
        if (problems.Takes(ProblemSeverity.Warning))
            problems.Add(warning());
        else
            problems.LeaveOut(ProblemSeverity.Warning);
    }

    private Problem Missing(string key) =>
        Problem.Warning(ProblemCodes.MissingTranslation, path: null, ("language", Language), ("key", key));

    private Problem Unknown(string key, string? nearest)
    {
        string path = JsonPath.Member(JsonPath.Root, key);
        return nearest is null
            ? Problem.Warning(ProblemCodes.UnknownTranslation, path, ("language", Language), ("key", key))
            : Problem.Warning(
                ProblemCodes.UnknownTranslation, path, ("language", Language), ("key", key), ("nearest", nearest));
    }
}
