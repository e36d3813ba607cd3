using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>What a view is to hold, and in which language. A language alone will do: <c>session.View("ja")</c>.</summary>
public sealed record ViewOptions
{
    /// <summary>Creates the options of a view in some language.</summary>
    /// <param name="languages">The languages that the respondent reads, as BCP 47 tags, the preferred one first.</param>
    public ViewOptions(params IEnumerable<string> languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        Languages = [.. languages];
    }

    private ViewOptions(ValueList<string> languages) => Languages = languages;

    /// <summary>
    /// The languages that the respondent reads, as BCP 47 tags, the preferred one first. Each text is in the first of them that it exists in;
    /// without one, a text of the survey is in the definition's own language, and a text of the engine in English.
    /// </summary>
    public ValueList<string> Languages { get; init; }

    /// <summary>
    /// Whether to include what is hidden now, marked as <c>Hidden</c>, so that a page can show and hide it by itself: rows, options, specify
    /// texts, questions, and the sections in a section. Default: false.
    /// </summary>
    public bool IncludeHidden { get; init; }

    /// <summary>
    /// What the respondent has tried to complete: ids of sections and questions, and paths of fields; a name that the survey does not have is
    /// ignored. A blank field that is not among them has no problems yet, so that a fresh page does not call everything on it required.
    /// Null: all problems are in the view.
    /// </summary>
    public ValueList<string>? Attempted { get; init; }

    /// <summary>The options of a view in one language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static implicit operator ViewOptions(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new ViewOptions(new ValueList<string>([language]));
    }
}
