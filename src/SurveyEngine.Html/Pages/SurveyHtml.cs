using SurveyEngine.Html.Controls;
using SurveyEngine.Html.Pages;
using SurveyEngine.Html.Texts;
using SurveyEngine.Model;

namespace SurveyEngine.Html;

/// <summary>
/// The pages of surveys as HTML that is accessible, needs no script, and says what it showed, so that what is posted can be told from what was
/// there (<see cref="FormPost"/>). It evaluates nothing and keeps nothing. Immutable and safe to share among threads.
/// </summary>
public sealed class SurveyHtml
{
    private readonly HtmlOptions _options;

    /// <summary>Creates the pages of a host.</summary>
    /// <param name="options">How they look; null: as the package has them.</param>
    public SurveyHtml(HtmlOptions? options = null) => _options = options ?? new HtmlOptions();

    /// <summary>A section as a form.</summary>
    /// <param name="session">The answers.</param>
    /// <param name="section">The id of a section at the top.</param>
    /// <param name="state">What the host knows of the page.</param>
    /// <returns>The page; null when there is no such section, or it is hidden.</returns>
    public HtmlPage? Form(SurveySession session, string section, FormState state)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(state);
        var options = new ViewOptions(state.Languages)
        {
            IncludeHidden = true,
            Attempted = state.ListsProblems ? [.. state.Attempted, section] : state.Attempted,
        };
        if (session.View(options, section, state.Problems) is not { } view)
            return null;

        Words words = new(session.Survey, state.Languages, view.Language);
        var page = new FormPage(view, state, words, new PageTitles(session.Survey.Definition));
        return new HtmlPage(page.Title, view.Title, words, _options, html => page.Write(Scope(html, words, state.Pending)));
    }

    /// <summary>All answers, each with a link to its control, and the button that submits them as long as none of them is wrong.</summary>
    /// <param name="session">The answers.</param>
    /// <param name="state">What the host knows of the page.</param>
    public HtmlPage Check(SurveySession session, CheckState state)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(state);
        SurveyView view = session.View(new ViewOptions(state.Languages), state.Problems);
        Words words = new(session.Survey, state.Languages, view.Language);
        var page = new CheckPage(view, state, words, new PageTitles(session.Survey.Definition), _options.PageAddress);
        return new HtmlPage(page.Title, view.Title, words, _options, html => page.Write(Scope(html, words, state.Pending)));
    }

    /// <summary>The page before the first one: title, introduction, languages, and a button that starts.</summary>
    /// <param name="session">A new session, which is not changed: a text of the survey may name a parameter.</param>
    /// <param name="state">What the host knows of the page.</param>
    public HtmlPage Start(SurveySession session, StartState state)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(state);
        SurveyView view = session.View(new ViewOptions(state.Languages));
        Words words = new(session.Survey, state.Languages, view.Language);
        string title = new PageTitles(session.Survey.Definition).Survey(view.Title);
        return new HtmlPage(title, view.Title, words, _options, html => StartPage.Write(Scope(html, words, PendingInput.None), view, session.Survey.Languages, state));
    }

    /// <summary>The page after submitting: the number, and the time.</summary>
    /// <param name="session">The session that was submitted, or a new one: nothing of its answers is shown.</param>
    /// <param name="state">What is told.</param>
    public HtmlPage Receipt(SurveySession session, ReceiptState state)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(state);
        SurveyView view = session.View(new ViewOptions(state.Languages));
        Words words = new(session.Survey, state.Languages, view.Language);
        string title = new PageTitles(session.Survey.Definition).Join(words.Engine.Submitted, view.Title);
        return new HtmlPage(title, view.Title, words, _options, html => ReceiptPage.Write(html, words, state));
    }

    /// <summary>The whole survey for paper: all that anybody may be asked, and who is; with the answers, if there are any.</summary>
    /// <param name="session">The answers, or a new session.</param>
    /// <param name="languages">The languages of the respondent, as BCP 47 tags, the preferred one first.</param>
    public HtmlPage Paper(SurveySession session, params IEnumerable<string> languages)
    {
        ArgumentNullException.ThrowIfNull(session);
        ValueList<string> all = [.. languages];
        SurveyView view = session.View(new ViewOptions(all) { IncludeHidden = true, Attempted = [] });
        Words words = new(session.Survey, all, view.Language);
        var conditions = new PaperConditions(session, view, words);
        return new HtmlPage(view.Title, view.Title, words, _options, html => PaperPage.Write(PaperScope(html, words, conditions), view));
    }

    /// <summary>All that is shown now on one page, with all problems once anything is answered: a preview, which posts nothing.</summary>
    /// <param name="session">The answers.</param>
    /// <param name="languages">The languages of the respondent, as BCP 47 tags, the preferred one first.</param>
    public HtmlPage Preview(SurveySession session, params IEnumerable<string> languages)
    {
        ArgumentNullException.ThrowIfNull(session);
        ValueList<string> all = [.. languages];
        ValueList<string>? attempted = session.Progress.AnsweredCount == 0 ? [] : null;
        SurveyView view = session.View(new ViewOptions(all) { IncludeHidden = true, Attempted = attempted });
        Words words = new(session.Survey, all, view.Language);
        return new HtmlPage(view.Title, view.Title, words, _options, html => PreviewPage.Write(Scope(html, words, PendingInput.None), view));
    }

    private ControlScope Scope(HtmlWriter html, Words words, PendingInput pending) => new(html, words, _options.Controls, _options.MediaAddress, pending);

    private ControlScope PaperScope(HtmlWriter html, Words words, PaperConditions conditions) =>
        new(html, words, _options.Controls, _options.MediaAddress, PendingInput.None) { ConditionOf = conditions.Of };
}
