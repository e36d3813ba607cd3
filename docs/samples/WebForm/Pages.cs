using System.Net;
using SurveyEngine;
using SurveyEngine.Model;

namespace WebForm;

/// <summary>Pages as HTML that needs no script.</summary>
public sealed class Pages(Survey survey, string language)
{
    private readonly SurveyWords _words = survey.Words(language);

    public string Start()
    {
        SurveyView view = survey.Start().View(language);
        return Html(view.Title, $"{Paragraphs(view.Introduction)}<form method=\"post\"><button>{_words.Next}</button></form>");
    }

    /// <summary>A section as a page, or the thanks for a response; null when there is no such page.</summary>
    public string? Page(Draft draft, string section, bool tried)
    {
        // Specify texts can be filled in before their option is selected, so hidden ones are asked for; all else that is hidden is left out below.
        ViewOptions options = new(language) { Attempted = tried ? [section] : [], IncludeHidden = true };
        if (draft.Session.View(options, section) is not { } page)
            return null;

        if (draft.Response is not null)
            return Html(page.Title, $"<p>{_words.Submitted}</p>");

        ValueList<ProblemView> problems = Problems(draft.Session, language, section, tried)!;
        string summary = problems.Count == 0 ? "" : $"<div role=\"alert\"><p>{_words.CheckFollowing}</p><ul>{string.Concat(problems.Select(Link))}</ul></div>";
        return Html(page.Title, $"<p>{_words.Page(page.Place.Number, page.Place.Count)}</p>{summary}<form method=\"post\">{Item(page.Section)}{Buttons(page.Place, problems)}</form>");
    }

    /// <summary>What a page lists above its fields: its problems, and on the last page, once it was tried, those of all pages.</summary>
    public static ValueList<ProblemView>? Problems(SurveySession session, string language, string section, bool tried)
    {
        PageView? page = session.View(new ViewOptions(language) { Attempted = tried ? [section] : [] }, section);
        return page is { Place.Next: null } && tried ? session.View(language).Problems : page?.Problems;
    }

    /// <summary>The fields of a page, without specify texts.</summary>
    public static IEnumerable<FieldView> Fields(IEnumerable<ItemView> items) =>
        items.SelectMany(item => item is SectionView section ? Fields(section.Items) : (item as QuestionView)?.Fields ?? []);

    private string Item(ItemView item) => item switch
    {
        { Hidden: true } => "",
        SectionView section => $"<h2>{Text(section.Title)}</h2>{Paragraphs(section.Notes)}{string.Concat(section.Items.Select(Item))}",
        NoteView note => $"<p>{Text(note.Prompt)}</p>",
        QuestionView { Rows: null } question => Paragraphs(question.Notes) + Field(question.Fields[0], question.Prompt),
        QuestionView matrix => $"<h3>{Text(matrix.Prompt)}</h3>{Paragraphs(matrix.Notes)}"
            + string.Concat(matrix.Fields.Where(field => !field.Hidden).Select(field => Field(field, field.Label))),
        _ => throw new NotSupportedException(),
    };

    private string Field(FieldView field, string? prompt)
    {
        string id = HtmlId.OfField(field.Path), problems = HtmlId.Part(id, "problems");
        string label = $"{Text(prompt)} <small>{Requirement(field)}</small>", attributes = $"id=\"{id}\" name=\"{field.Path}\" aria-describedby=\"{problems}\"";
        string control = field switch
        {
            ChoiceFieldView choice => string.Concat(choice.Options.Where(option => !option.Hidden).Select(option => Option(choice, option))),
            NumberFieldView number => $"{Text(number.Prefix)}{Input(attributes, number.InputMode, number.Entered ?? number.Text)}{Text(number.Suffix)}",
            BooleanFieldView yesNo => Radio(yesNo, "true", yesNo.TrueLabel ?? _words.Yes, yesNo.Boolean == true)
                + Radio(yesNo, "false", yesNo.FalseLabel ?? _words.No, yesNo.Boolean == false),
            DateFieldView date => Input(attributes, InputMode.Text, date.Entered ?? date.Date),
            TimeFieldView time => Input(attributes, InputMode.Text, time.Entered ?? time.Time),
            DateTimeFieldView moment => Input(attributes, InputMode.Text, moment.Entered ?? moment.DateTime),
            TextFieldView { Lines: > 1 } text => $"<textarea {attributes} rows=\"{text.Lines}\">\n{Text(text.Entered ?? text.Text)}</textarea>",
            TextFieldView text => Input(attributes, text.InputMode, text.Entered ?? text.Text),
            _ => throw new NotSupportedException(),
        };
        return (field is ChoiceFieldView or BooleanFieldView ? $"<fieldset id=\"{id}\" aria-describedby=\"{problems}\"><legend>{label}</legend>{control}</fieldset>" : $"<label for=\"{id}\">{label}</label>{control}")
            + $"<div id=\"{problems}\">{string.Concat(field.Problems.Select(Problem))}</div><input type=\"hidden\" name=\"asked\" value=\"{field.Path}\">";
    }

    private string Option(ChoiceFieldView choice, OptionView option) =>
        $"<label><input id=\"{HtmlId.OfOption(choice.Path, option.Code)}\" name=\"{choice.Path}\" value=\"{option.Code}\""
        + $" type=\"{(choice is MultiChoiceFieldView ? "checkbox" : "radio")}\"{(option.Selected ? " checked" : "")}>{Text(option.Label)}</label>"
        + (option.Specify is { } specify ? Field(specify, specify.Label ?? _words.Specify) : "");

    private static string Radio(FieldView field, string value, string label, bool isSelected) =>
        $"<label><input type=\"radio\" name=\"{field.Path}\" value=\"{value}\"{(isSelected ? " checked" : "")}>{Text(label)}</label>";

    private string Requirement(FieldView field) => field.Requirement switch
    {
        SurveyEngine.Model.Requirement.Required => _words.Required,
        SurveyEngine.Model.Requirement.Requested => _words.Requested,
        _ => _words.Optional,
    };

    private string Problem(ProblemView problem) => $"<p><strong>{(IsError(problem) ? _words.Error : _words.Warning)}: {Text(problem.Message)}</strong></p>";

    private static string Link(ProblemView problem) =>
        $"<li><a href=\"{problem.Section}?tried=true#{HtmlId.OfField(problem.Path ?? "")}\">{Text(problem.Label)}</a> {Text(problem.Message)}</li>";

    // The first button is the one that the Enter key presses.
    private string Buttons(PagePlace place, ValueList<ProblemView> problems)
    {
        string submit = problems.Count > 0 && !problems.Any(IsError) ? _words.SubmitAnyway : _words.Submit;
        return Button("next", place.Next is null ? submit : _words.Next)
            + (place.Previous is null ? "" : Button("back", _words.Back)) + Button("en", "English") + Button("ja", "日本語");
    }

    private static bool IsError(ProblemView problem) => problem.Severity == ProblemSeverity.Error;

    private static string Input(string attributes, InputMode mode, string? value) =>
        $"<input {attributes} inputmode=\"{mode.ToString().ToLowerInvariant()}\" value=\"{Text(value)}\">";

    private static string Button(string value, string label) => $"<button name=\"go\" value=\"{value}\">{Text(label)}</button> ";

    private static string Paragraphs(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"<p>{Text(text)}</p>"));

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");

    private string Html(string title, string body) =>
        $"<!doctype html><html lang=\"{language}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Text(title)}</title>"
        + $"<style>body {{ max-width: 40em; margin: auto }} label {{ display: block }}</style><h1>{Text(title)}</h1>{body}</html>";
}
