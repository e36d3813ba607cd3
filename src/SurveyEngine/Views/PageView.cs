using System.Text.Json;
using SurveyEngine.Model;
using SurveyEngine.Views;

namespace SurveyEngine;

/// <summary>
/// One section as a respondent is to see it now, for hosts that show a page at a time: it costs what the section holds, not what the
/// survey does. Plain data, as <see cref="SurveyView"/> is.
/// </summary>
public sealed record PageView
{
    /// <summary>The survey's id.</summary>
    public required string Survey { get; init; }

    /// <summary>The survey's version.</summary>
    public required string Version { get; init; }

    /// <summary>The language of the texts: the first of those asked for that the survey has, else the definition's.</summary>
    public required string Language { get; init; }

    /// <summary>The title of the survey.</summary>
    public required string Title { get; init; }

    /// <summary>The section.</summary>
    public required SectionView Section { get; init; }

    /// <summary>Its place among the pages; that of the page around it for a section inside another one.</summary>
    public required PagePlace Place { get; init; }

    /// <summary>The progress in the fields of the section.</summary>
    public required SurveyProgress Progress { get; init; }

    /// <summary>
    /// The problems of the fields of the section; questions not answered yet included, unless <see cref="ViewOptions.Attempted"/> leaves them out.
    /// </summary>
    public required ValueList<ProblemView> Problems { get; init; }

    /// <summary>The view as JSON, in the form of <see cref="SurveyView.ToJson"/>.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ViewJsonContext.Readable.PageView);
}
