using SurveyEngine;
using SurveyEngine.Html;

namespace Guides;

public sealed class HtmlPages(Survey survey)
{
    private readonly SurveyHtml _html = new(new HtmlOptions
    {
        AssetAddress = "/survey-files/",
        Controls = HtmlControls.Default.Replace("boolean", WriteSwitch),
    });

    public string? Page(SurveySession session, string section, string language, PendingInput pending) =>
        _html.Form(session, section, new FormState { Languages = [language], Pending = pending })?.ToHtml();

    public string? PartOfALayout(SurveySession session, string section, string language) =>
        _html.Form(session, section, new FormState { Languages = [language] })?.ToMain();

    public static (string Next, PendingInput Pending) Posted(
        SurveySession session, string section, string language, IEnumerable<KeyValuePair<string, string>> form, PendingInput pending)
    {
        PostResult result = FormPost.Apply(session, form, isLastWriter: true, pending, language);
        PageView? page = session.View(language, section);
        if (page is null || result.Command == FormCommand.Back)
            return (page?.Place.Previous ?? section, result.Pending);

        // What the answers have brought up is to be seen before the next page.
        if (result.FirstQuestionNotAsked(page) is { } question)
            return ($"{section}#{HtmlId.OfQuestion(question)}", result.Pending);

        bool hasErrors = page.Problems.Any(problem => problem.Severity == ProblemSeverity.Error) || result.Pending.Count > 0;
        return (hasErrors ? section : page.Place.Next ?? "check", result.Pending);
    }

    public string Check(SurveySession session, string language) => _html.Check(session, new CheckState { Languages = [language] }).ToHtml();

    public string Paper(string language) => _html.Paper(survey.Start(), language).ToHtml();

    private static void WriteSwitch(HtmlWriter html, QuestionView question, FieldView? field) => html.Write(
        $"""<label>{question.Prompt} <select id="{HtmlId.OfField(field!.Path)}" name="{field.Path}"><option><option value="true">On<option value="false">Off</select></label>""");
}
