namespace SurveyEngine.Html;

/// <summary>How the pages of a host look. Colours and sizes are custom properties of the style sheet, which a style sheet of the host sets.</summary>
public sealed record HtmlOptions
{
    /// <summary>The markup of the kinds of fields.</summary>
    public HtmlControls Controls { get; init; } = HtmlControls.Default;

    /// <summary>What is around the part of a page that is the survey's. Default: a plain page.</summary>
    public SurveyShell Shell { get; init; } = SurveyShell.Default;

    /// <summary>The address under which the host serves <see cref="SurveyAssets.All"/>. Default: <c>/_survey/</c>.</summary>
    public string AssetAddress { get; init; } = "/_survey/";

    /// <summary>
    /// Whether the style sheet is in the page itself, which then needs no server, and there is no script: for files that are opened or printed.
    /// Default: false.
    /// </summary>
    public bool IsStandalone { get; init; }

    /// <summary>The address of a picture, a sound or a film. Default: its source, as the definition has it.</summary>
    public Func<MediaView, string> MediaAddress { get; init; } = media => media.Source;

    /// <summary>The address of the page of a section, as the page with all answers links it. Default: the id of the section, and <c>?from=check</c>.</summary>
    public Func<string, string> PageAddress { get; init; } = section => Uri.EscapeDataString(section) + "?from=check";
}
