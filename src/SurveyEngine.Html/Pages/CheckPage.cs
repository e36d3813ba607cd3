using SurveyEngine.Html.Controls;
using SurveyEngine.Html.Texts;
using SurveyEngine.Html.Writing;

namespace SurveyEngine.Html.Pages;

/// <summary>All answers, to be looked over and submitted.</summary>
internal sealed class CheckPage(SurveyView view, CheckState state, Words words, PageTitles titles, Func<string, string> pageAddress)
{
    private readonly PageFields _fields = new(view.Sections);

    public string Title => (HasErrors ? words.Engine.Error + words.Page.Colon : "") + titles.Join(words.Engine.Review, view.Title);

    private bool HasErrors => _fields.Shown(state.Pending).Any() || view.Problems.Any(problem => problem.Severity == ProblemSeverity.Error);

    public void Write(ControlScope scope)
    {
        HtmlWriter html = scope.Html;
        ProblemView[] errors = [.. _fields.Problems(scope, view.Problems).Where(problem => problem.Severity == ProblemSeverity.Error)];
        ProblemSummary.Write(scope, words.Engine.NotSubmitted, errors, Address, _fields.Questions);
        html.Write($"<h1>{words.Engine.Review}</h1>");
        if (!HasErrors)
            html.Write($"<p>{words.Page.CheckIntroduction}</p>");

        foreach (SectionView section in view.Sections)
            WriteSection(scope, section, section.Id, level: 2);

        if (!HasErrors)
            WriteSubmit(scope);
    }

    private void WriteSubmit(ControlScope scope)
    {
        ProblemView[] warnings = [.. view.Problems];
        if (warnings.Length > 0)
        {
            scope.Html.Write($"""<div class="se-notice"><p>{words.Page.WarningsIntroduction}</p><ul>""");
            foreach (ProblemView warning in warnings)
                scope.Html.Write($"""<li><a href="{Address(warning)}">{warning.Label}</a>{words.After(warning.Label ?? "")}{warning.Message}</li>""");
            scope.Html.Write($"</ul></div>");
        }

        string button = warnings.Length > 0 ? words.Engine.SubmitAnyway : words.Engine.Submit;
        scope.Html.Write($"""<form method="post" action="{state.SubmitAddress}"><div class="se-actions"><button class="se-main">{button}</button></div></form>""");
    }

    private void WriteSection(ControlScope scope, SectionView section, string page, int level)
    {
        scope.Html.Write($"""<section id="{HtmlId.OfSection(section.Id)}">""");
        if (section.Title is { } title)
            scope.Html.Write($"<h{level}>{title}</h{level}>");

        QuestionView[] questions = [.. section.Items.OfType<QuestionView>()];
        if (questions.Length > 0)
        {
            scope.Html.Write($"""<dl class="se-answers">""");
            foreach (QuestionView question in questions)
                WriteQuestion(scope, question, page);
            scope.Html.Write($"</dl>");
        }

        foreach (SectionView inner in section.Items.OfType<SectionView>())
            WriteSection(scope, inner, page, Math.Min(level + 1, 6));

        scope.Html.Write($"</section>");
    }

    private void WriteQuestion(ControlScope scope, QuestionView question, string page)
    {
        foreach (FieldView field in question.Fields)
        {
            FieldPart part = scope.Part(question, field, question.Rows is null ? FieldPlace.Question : FieldPlace.Row);
            string? answer = AnswerText.Of(part.Field, words);
            scope.Html.Write($"""<div id="{part.Id}"><dt>""");
            WriteName(scope, question, field);
            HtmlMarkup blank = HtmlMarkup.If(answer is null, " se-blank");
            scope.Html.Write($"""</dt><dd><span class="se-text{blank}">{answer ?? words.Engine.NotAnswered}</span>""");
            Head.WriteProblems(scope, part);
            foreach (FieldView specify in Specifies(field))
                Head.WriteProblems(scope, scope.Part(question, specify, FieldPlace.Specify));
            scope.Html.Write($"</dd>");
            if (!field.ReadOnly)
                scope.Html.Write($"""<dd><a href="{Address(page, field.Path)}">{words.Engine.Change}<span class="se-vh"> {field.Label ?? question.Prompt}</span></a></dd>""");
            scope.Html.Write($"</div>");
        }
    }

    private static IEnumerable<FieldView> Specifies(FieldView field) =>
        (field as ChoiceFieldView)?.Options.Select(option => option.Specify).OfType<FieldView>() ?? [];

    private static void WriteName(ControlScope scope, QuestionView question, FieldView field)
    {
        if (question.Code is { } code)
            scope.Html.Write($"""<span class="se-code">{code}</span> """);

        scope.Html.Write($"{question.Title ?? question.Prompt}");
        if (field.Label is { } row)
            scope.Html.Write($"<br>{row}");
    }

    private string? Address(ProblemView problem) =>
        problem.Path is { } path && _fields.PageOf(path) is { } page ? Address(page, path) : null;

    private string Address(string page, string path) =>
        $"{pageAddress(page)}#{Uri.EscapeDataString(_fields.FirstInput(path) ?? HtmlId.OfField(path))}";
}
