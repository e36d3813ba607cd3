using SurveyEngine.Model;

namespace SurveyEngine.Html;

/// <summary>The style sheet and the script of pages, which a host serves under the address that its pages link.</summary>
public static class SurveyAssets
{
    /// <summary>The style sheet. Its colours and sizes are custom properties.</summary>
    public static SurveyAsset StyleSheet { get; } = new("survey.css", "text/css; charset=utf-8");

    /// <summary>The script, a module. All pages work without it.</summary>
    public static SurveyAsset Script { get; } = new("survey.js", "text/javascript; charset=utf-8");

    /// <summary>Both.</summary>
    public static ValueList<SurveyAsset> All { get; } = [StyleSheet, Script];
}
