using SurveyEngine.Text;

namespace SurveyEngine.Diagnostics;

/// <summary>The texts of the engine in every language that a host has: the engine's own, and those of its catalogs.</summary>
/// <param name="catalogs">The texts of the host's catalogs, by language.</param>
internal sealed class ProblemMessages(IReadOnlyDictionary<string, ProblemTexts> catalogs)
{
    /// <summary>The engine's own texts alone.</summary>
    public static ProblemMessages Own { get; } = new(new Dictionary<string, ProblemTexts>());

    /// <summary>The languages that there are texts in.</summary>
    public IEnumerable<string> Languages => catalogs.Keys.Concat(["en", "ja"]);

    /// <summary>The text of a problem in a language.</summary>
    public string Of(Problem problem, string language) =>
        problem.Wording is null && LanguageTag.Find(catalogs, language) is { } texts ? texts.Format(problem) : problem.Message(language);

    /// <summary>The text of a problem in the first of some languages that it exists in, else in English.</summary>
    /// <param name="problem">The problem, without a text of its own.</param>
    /// <param name="languages">The languages, as BCP 47 tags.</param>
    /// <param name="option">What respondents know the option by that it names; null: its code.</param>
    public string Of(Problem problem, IReadOnlyList<string> languages, string? option)
    {
        for (int i = 0; i < languages.Count; i++)
        {
            if (In(languages[i]) is { } texts && texts.Has(problem))
                return texts.Format(problem, option);
        }

        return ProblemTexts.English.Format(problem, option);
    }

    /// <summary>A word of user interfaces in the first of some languages that it exists in, else in English.</summary>
    public string Word(string name, IReadOnlyList<string> languages)
    {
        for (int i = 0; i < languages.Count; i++)
        {
            if (In(languages[i])?.Word(name) is { } word)
                return word;
        }

        return ProblemTexts.English.Word(name)!;
    }

    /// <summary>The texts of a catalog, or the engine's own; null when there are none in that language.</summary>
    private ProblemTexts? In(string language) =>
        LanguageTag.Find(catalogs, language) ?? (LanguageTag.Primary(language) is "ja" or "en" ? ProblemTexts.In(language) : null);
}
