namespace SurveyEngine.Cli.Language;

/// <summary>Which language the tool speaks.</summary>
internal static class UiLanguage
{
    /// <summary>The languages that every message of the tool and of the engine has.</summary>
    private static readonly string[] Own = ["en", "ja"];

    /// <summary>The language asked for, which must be one of the tool or of the survey.</summary>
    /// <param name="asked">What the user asked for; null: nothing.</param>
    /// <param name="otherwise">The language when nothing is asked for.</param>
    /// <param name="survey">The survey, whose own languages go too; null when there is none.</param>
    public static string Of(string? asked, string otherwise, Survey? survey = null)
    {
        if (asked is null)
            return otherwise;

        IEnumerable<string> known = Own.Union(survey?.Languages ?? [], StringComparer.Ordinal);
        return known.Contains(asked) || known.Contains(Primary(asked))
            ? asked
            : throw new ToolException($"There are no texts in the language '{asked}'; there are: {string.Join(", ", known)}.");
    }

    /// <summary>Whether the tool's own words are Japanese in a language; otherwise they are English.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static bool IsJapanese(string language) => Primary(language) == "ja";

    private static string Primary(string tag) => tag.Split('-')[0];
}
