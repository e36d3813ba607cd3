using System.Text.Json;
using SurveyEngine.Model;
using SurveyEngine.Views;

namespace SurveyEngine;

/// <summary>
/// What a respondent is to see now, in one language: texts, answers, problems; nothing that is hidden, unless it is asked for. Plain data for any user
/// interface. All texts are plain text, never markup: whoever renders them escapes them.
/// </summary>
public sealed record SurveyView
{
    /// <summary>The survey's id.</summary>
    public required string Survey { get; init; }

    /// <summary>The survey's version.</summary>
    public required string Version { get; init; }

    /// <summary>The language of the survey's texts here: the first of those asked for that the survey has, else the definition's.</summary>
    public required string Language { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Paragraphs before the first section.</summary>
    public required ValueList<string> Introduction { get; init; }

    /// <summary>The sections, in order.</summary>
    public required ValueList<SectionView> Sections { get; init; }

    /// <summary>The respondent's progress.</summary>
    public required SurveyProgress Progress { get; init; }

    /// <summary>
    /// All problems there are now; questions not answered yet included, unless <see cref="ViewOptions.Attempted"/> leaves them out.
    /// </summary>
    public required ValueList<ProblemView> Problems { get; init; }

    /// <summary>
    /// The view as JSON: names in camelCase, the words for enumerations as in definition JSON, properties that are null left out,
    /// readable characters, but for rare ones, not escaped.
    /// </summary>
    public string ToJson() => JsonSerializer.Serialize(this, ViewJsonContext.Readable.SurveyView);
}
