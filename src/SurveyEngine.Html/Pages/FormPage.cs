using SurveyEngine.Html.Controls;
using SurveyEngine.Html.Texts;
using SurveyEngine.Html.Writing;

namespace SurveyEngine.Html.Pages;

/// <summary>A section as a form.</summary>
internal sealed class FormPage(PageView view, FormState state, Words words, PageTitles titles)
{
    private const int Number = 987654321;

    private readonly PageFields _fields = new(view.Section);

    /// <summary>The title: whether there are errors, then what is on the page, then the survey.</summary>
    public string Title
    {
        get
        {
            bool hasProblems = view.Problems.Count > 0 || _fields.Shown(state.Pending).Any();
            string error = Lists && hasProblems ? words.Engine.Error + words.Page.Colon : "";
            return error + titles.Section(view.Section, view.Title);
        }
    }

    /// <summary>Whether the problems are listed above the page.</summary>
    private bool Lists => state.ListsProblems || state.Notice == FormNotice.Conflict;

    public void Write(ControlScope scope)
    {
        HtmlWriter html = scope.Html;
        if (Lists)
            WriteProblems(scope);
        if (Notice() is { } notice)
            html.Write($"""<p class="se-notice" role="status">{notice}</p>""");

        html.Write($"""<p class="se-step">{words.Engine.Page(view.Place.Number, view.Place.Count)} <span data-progress>{words.Page.Open}""");
        html.Write($"""{words.Engine.Answered(view.Progress.AnsweredCount, view.Progress.ShownCount)}{words.Page.Close}</span></p>""");
        html.Write($"<h1>{view.Section.Title ?? view.Title}</h1>");
        html.Write($"""<form method="post" novalidate data-survey{new HtmlAttribute("action", state.Action)}>""");
        if (state.Tab.Length > 0)
            html.Write($"""<input type="hidden" name=".tab" value="{state.Tab}">""");

        // The first button is the one that the Enter key presses.
        html.Write($"""<button class="se-default" name=".go" value="next" tabindex="-1" aria-hidden="true"></button>""");
        new ItemMarkup(scope).WriteItems(view.Section, level: 2);
        WriteButtons(html);
        html.Write($"</form>");
        WriteLive(html);
    }

    private void WriteProblems(ControlScope scope) => ProblemSummary.Write(
        scope,
        words.Engine.CheckFollowing,
        [.. _fields.Problems(scope, view.Problems)],
        problem => _fields.FirstInput(problem.Path) is { } id ? "#" + id : null,
        _fields.Questions);

    private string? Notice() => state.Notice switch
    {
        FormNotice.Saved => words.Engine.Saved,
        FormNotice.MoreQuestions => words.Page.MoreNotice,
        FormNotice.Conflict => words.Page.ConflictNotice,
        _ => null,
    };

    private void WriteButtons(HtmlWriter html)
    {
        html.Write($"""<div class="se-actions"><button class="se-main" name=".go" value="next">{(view.Place.Next is null ? words.Engine.Review : words.Engine.Next)}</button>""");
        if (view.Place.Previous is not null)
            html.Write($"""<button name=".go" value="back">{words.Engine.Back}</button>""");

        html.Write($"""<button name=".go" value="save">{words.Engine.SaveForLater}</button></div>""");
    }

    /// <summary>Writes where the script speaks, and its words: it has none of its own.</summary>
    private void WriteLive(HtmlWriter html)
    {
        html.Write($"""<p class="se-live" role="status" data-live data-more="{words.Page.MoreQuestions}"{new HtmlAttribute("data-failed", words.Page.SaveFailed)}""");
        html.Write($"""{new HtmlAttribute("data-left", Template(words.Engine.CharactersLeft(Number)))}{new HtmlAttribute("data-over", Template(words.Engine.CharactersTooMany(Number)))}""");
        html.Write($"""{new HtmlAttribute("data-action", state.Action)}></p>""");
    }

    /// <summary>A word with a number, to be filled in by the script.</summary>
    private static string Template(string word) =>
        word.Replace(Number.ToString(System.Globalization.CultureInfo.InvariantCulture), "{n}", StringComparison.Ordinal);
}
