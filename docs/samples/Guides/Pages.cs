using System.Net;
using SurveyEngine;
using SurveyEngine.Model;

namespace Guides;

/// <summary>A page of a survey as HTML, in short: an input for each field, and each problem at its field.</summary>
public sealed class Pages(Survey survey, params string[] languages)
{
    private readonly SurveyWords _words = survey.Words(languages);

    public string Html(SurveySession session, string section, ValueList<string> attempted)
    {
        var options = new ViewOptions(languages) { IncludeHidden = true, Attempted = attempted };
        return session.View(options, section) is { } page
            ? $"<h1>{Text(page.Section.Title)}</h1>{Steps(session, options)}<p>{_words.Page(page.Place.Number, page.Place.Count)}</p>"
                + $"{string.Concat(Questions(page.Section.Items).Select(Html))}<button>{(page.Place.Next is null ? _words.Submit : _words.Next)}</button>"
            : "";
    }

    private static string Steps(SurveySession session, ViewOptions options) =>
        string.Concat(session.Outline(options).Where(page => page.IsShown).Select(page => $"<a href=\"?page={page.Id}\">{Text(page.Title)} ({page.Errors})</a>"));

    private string Html(QuestionView question) =>
        $"<fieldset id=\"{HtmlId.OfQuestion(question.Id)}\"{Hidden(question.Hidden)}><legend>{Text(question.Prompt)}</legend>"
        + $"{string.Concat(question.Fields.Select(Html))}</fieldset>";

    private string Html(FieldView field)
    {
        string id = HtmlId.OfField(field.Path);
        string input = field switch
        {
            ChoiceFieldView choice => string.Concat(choice.Options.Select(option => Html(choice, option))),
            NumberFieldView number => $"<input id=\"{id}\" name=\"{field.Path}\" inputmode=\"{Word(number.InputMode)}\" value=\"{number.Number}\">{Text(number.Suffix)}",
            TextFieldView { Lines: > 1 } text => $"<textarea id=\"{id}\" name=\"{field.Path}\" rows=\"{text.Lines}\">{Text(text.Text)}</textarea>",
            TextFieldView text => $"<input id=\"{id}\" name=\"{field.Path}\" inputmode=\"{Word(text.InputMode)}\" value=\"{Text(text.Text)}\">",
            _ => "",
        };
        string problems = string.Concat(field.Problems.Select(problem => $"<b>{_words.Error}: {Text(problem.Message)}</b>"));
        return $"<div{Hidden(field.Hidden)}>{Text(field.Label)} {Requirement(field)}<span id=\"{HtmlId.Part(id, "problems")}\">{problems}</span>{input}</div>";
    }

    private string Html(ChoiceFieldView choice, OptionView option) =>
        $"<label{Hidden(option.Hidden)}><input id=\"{HtmlId.OfOption(choice.Path, option.Code)}\" name=\"{choice.Path}\" value=\"{option.Code}\""
        + $" type=\"{(choice is MultiChoiceFieldView ? "checkbox" : "radio")}\"{(option.Selected ? " checked" : "")}>{Text(option.Label)}</label>"
        + (option.Specify is { } specify ? Html(specify) : "");

    private string Requirement(FieldView field) => field.Requirement switch
    {
        SurveyEngine.Model.Requirement.Required => _words.Required,
        SurveyEngine.Model.Requirement.Requested => _words.Requested,
        _ => _words.Optional,
    };

    private static IEnumerable<QuestionView> Questions(IEnumerable<ItemView> items) =>
        items.SelectMany(item => item is SectionView section ? Questions(section.Items) : item is QuestionView question ? [question] : []);

    private static string Hidden(bool isHidden) => isHidden ? " hidden" : "";

    private static string Word(InputMode mode) => mode.ToString().ToLowerInvariant();

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");
}
