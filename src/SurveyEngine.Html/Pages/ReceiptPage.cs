using SurveyEngine.Html.Texts;

namespace SurveyEngine.Html.Pages;

/// <summary>The page after submitting.</summary>
internal static class ReceiptPage
{
    public static void Write(HtmlWriter html, Words words, ReceiptState state)
    {
        html.Write($"""<h1>{words.Engine.Submitted}</h1><dl class="se-answers"><div><dt>{words.Page.ReceiptNumber}</dt><dd>{state.Number}</dd></div>""");
        if (state.Received is { } received)
            html.Write($"<div><dt>{words.Page.ReceiptTime}</dt><dd>{DateText.Of(received, words.Primary)}</dd></div>");

        html.Write($"</dl>");
    }
}
