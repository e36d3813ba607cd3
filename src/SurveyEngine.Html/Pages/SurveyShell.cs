namespace SurveyEngine.Html;

/// <summary>What a host writes around the part of a page that is the survey's.</summary>
/// <param name="Head">Writes all that comes before the element <c>main</c>, from <c>doctype</c> on, with links to style sheet and script.</param>
/// <param name="Foot">Writes all that comes after it.</param>
public sealed record SurveyShell(Action<HtmlWriter, HtmlPage> Head, Action<HtmlWriter, HtmlPage> Foot)
{
    /// <summary>A plain page with the title of the survey above it.</summary>
    public static SurveyShell Default { get; } = new(WriteHead, WriteFoot);

    private static void WriteHead(HtmlWriter html, HtmlPage page)
    {
        html.Write($"""<!DOCTYPE html><html lang="{page.Language}" dir="{page.Direction}"><head><meta charset="utf-8">""");
        html.Write($"""<meta name="viewport" content="width=device-width, initial-scale=1"><title>{page.Title}</title>""");
        if (page.Options.IsStandalone)
            WriteStyle(html);
        else
            html.Write($"""<link rel="stylesheet" href="{page.StyleSheetAddress}"><script type="module" src="{page.ScriptAddress}"></script>""");

        html.Write($"""</head><body><a class="se-skip" href="#main">{page.SkipToContent}</a><header>{page.SurveyTitle}</header>""");
    }

    private static void WriteStyle(HtmlWriter html)
    {
        html.Write($"<style>");
        html.Markup(SurveyAssets.StyleSheet.Content.Span);
        html.Write($"</style>");
    }

    private static void WriteFoot(HtmlWriter html, HtmlPage page) => html.Write($"</body></html>");
}
