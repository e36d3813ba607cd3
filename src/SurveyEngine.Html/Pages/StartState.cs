using SurveyEngine.Model;

namespace SurveyEngine.Html;

/// <summary>What a host knows of the page before the first one.</summary>
public sealed record StartState
{
    /// <summary>The languages of the respondent, as BCP 47 tags, the preferred one first.</summary>
    public required ValueList<string> Languages { get; init; }

    /// <summary>A value that the button posts as <c>.start</c>, by which the host knows a repeated press. Default: none.</summary>
    public string Nonce { get; init; } = "";

    /// <summary>How many days unfinished answers are kept; null: nothing is said of it.</summary>
    public int? DaysKept { get; init; }

    /// <summary>The address of the page in another language. Default: <c>?lang=</c> and the language.</summary>
    public Func<string, string> LanguageAddress { get; init; } = language => "?lang=" + Uri.EscapeDataString(language);
}
