using System.Globalization;
using SurveyEngine.Html.Controls;
using SurveyEngine.Html.Texts;
using SurveyEngine.Html.Writing;
using SurveyEngine.Model;

namespace SurveyEngine.Html.Pages;

/// <summary>The page before the first one.</summary>
internal static class StartPage
{
    public static void Write(ControlScope scope, SurveyView view, ValueList<string> languages, StartState state)
    {
        PageWords words = scope.Words.Page;
        WriteLanguages(scope, view, languages, state);
        Opening.Write(scope, view);
        if (state.DaysKept is { } days)
            scope.Html.Write($"<p>{string.Format(CultureInfo.InvariantCulture, words.KeptFor, days)}</p>");

        scope.Html.Write($"""<form method="post"><input type="hidden" name=".start" value="{state.Nonce}">""");
        scope.Html.Write($"""<div class="se-actions"><button class="se-main">{words.Start}</button></div></form>""");
    }

    private static void WriteLanguages(ControlScope scope, SurveyView view, ValueList<string> languages, StartState state)
    {
        if (languages.Count < 2)
            return;

        scope.Html.Write($"""<nav aria-label="{scope.Words.Page.Language}"><ul class="se-languages">""");
        foreach (string language in languages)
        {
            HtmlMarkup current = HtmlMarkup.If(language == view.Language, " aria-current=\"true\"");
            scope.Html.Write($"""<li><a href="{state.LanguageAddress(language)}" lang="{language}" hreflang="{language}"{current}>{LanguageNames.Of(language)}</a></li>""");
        }

        scope.Html.Write($"</ul></nav>");
    }
}
