namespace SurveyEngine.Cli.Language;

/// <summary>The language of the tool.</summary>
internal static class UiLanguage
{
    /// <summary>The languages of all messages of the tool and the engine.</summary>
    private static readonly string[] Own = ["en", "ja"];

    /// <summary>Gets the requested language, which must be one of the tool or of the survey.</summary>
    /// <param name="asked">The requested language; null: none.</param>
    /// <param name="otherwise">The language when none is requested.</param>
    /// <param name="survey">The survey, whose languages are also allowed; null when there is none.</param>
    public static string Of(string? asked, string otherwise, Survey? survey = null)
    {
        if (asked is null)
            return otherwise;

        IEnumerable<string> known = Own.Union(survey?.Languages ?? [], StringComparer.Ordinal);
        return known.Contains(asked) || known.Contains(Primary(asked))
            ? asked
            : throw new ToolException($"There are no texts in the language '{asked}'; there are: {string.Join(", ", known)}.");
    }

    /// <summary>Whether the texts of the tool are Japanese for a language; otherwise they are English.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static bool IsJapanese(string language) => Primary(language) == "ja";

    private static string Primary(string tag) => tag.Split('-')[0];
}
