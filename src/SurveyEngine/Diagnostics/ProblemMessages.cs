using SurveyEngine.Text;

namespace SurveyEngine.Diagnostics;

/// <summary>The words for problems in every language that a host has: the engine's own, and those of its catalogs.</summary>
/// <param name="catalogs">The texts of the host's catalogs, by language.</param>
internal sealed class ProblemMessages(IReadOnlyDictionary<string, ProblemTexts> catalogs)
{
    /// <summary>The engine's own words alone.</summary>
    public static ProblemMessages Own { get; } = new(new Dictionary<string, ProblemTexts>());

    /// <summary>The text of a problem in a language.</summary>
    public string Of(Problem problem, string language) =>
        problem.Wording is null && LanguageTag.Find(catalogs, language) is { } texts ? texts.Format(problem) : problem.Message(language);
}
