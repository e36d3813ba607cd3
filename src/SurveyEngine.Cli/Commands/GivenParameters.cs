using System.CommandLine;
using System.Globalization;
using SurveyEngine.Cli.Language;
using SurveyEngine.Documents;
using SurveyEngine.Model;
using SurveyEngine.State;
using SurveyEngine.Text;

namespace SurveyEngine.Cli.Commands;

/// <summary>The parameters of a survey as <c>--parameter ID=VALUE</c> gives them, each value as a person types it.</summary>
/// <param name="given">The values of the option.</param>
/// <param name="survey">The survey.</param>
/// <param name="texts">The texts of the tool.</param>
/// <param name="language">The language of the problems.</param>
/// <param name="entryLanguage">The language that numbers are written in; null: not known.</param>
internal sealed class GivenParameters(string[] given, Survey survey, UiTexts texts, string language, string? entryLanguage)
{
    private readonly Field[] _known = survey.Reader.Survey.Parameters;

    /// <summary>Creates the option.</summary>
    /// <param name="otherwise">What counts without it.</param>
    public static Option<string[]> Option(string otherwise) => new("--parameter")
    {
        Description = $"A parameter of the survey, as in today=2026-11-28; once for each. {otherwise}",
        HelpName = "ID=VALUE",
        DefaultValueFactory = _ => [],
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The parameters; those that a document records when none is given, null when the survey has none.</summary>
    public ParameterValues? OrRecorded() => OrNone() ?? (_known.Length > 0 ? ParameterValues.Recorded : null);

    /// <summary>The parameters; null when none is given.</summary>
    public ParameterValues? OrNone() => given.Length > 0 ? Required() : null;

    /// <summary>The parameters, those that are required among them.</summary>
    /// <exception cref="ToolException">One is unknown, given twice or missing, or has a value that does not fit.</exception>
    public ParameterValues Required()
    {
        var values = new List<(string Id, AnswerValue Value)>(given.Length);
        foreach (string text in given)
        {
            (string id, AnswerValue value) = Read(text);
            if (values.Exists(other => other.Id == id))
                throw Wrong(texts.ParameterTwice, id);

            values.Add((id, value));
        }

        foreach (Field parameter in _known)
        {
            if (parameter.Requirement == Requirement.Required && !values.Exists(other => other.Id == parameter.Path && !other.Value.IsBlank))
                throw Wrong(texts.ParameterMissing, parameter.Path);
        }

        return survey.Parameters([.. values]);
    }

    private (string Id, AnswerValue Value) Read(string text)
    {
        int sign = text.IndexOf('=', StringComparison.Ordinal);
        if (sign <= 0)
            throw Wrong(texts.ParameterForm, text);

        string id = text[..sign];
        Field parameter = Array.Find(_known, field => field.Path == id) ?? throw Unknown(id);
        var problems = new List<Problem>();
        AnswerValue value = ParameterDocument.ReadTyped(survey.Reader.Survey, parameter, text[(sign + 1)..], entryLanguage, problems);
        return problems.Count == 0 ? (id, value) : throw Wrong(texts.ParameterWrong, id, survey.Message(problems[0], language));
    }

    private ToolException Unknown(string id) => NearestName.Find(id, _known.Select(field => field.Path)) is { } nearest
        ? Wrong(texts.ParameterUnknownNearest, id, nearest)
        : Wrong(texts.ParameterUnknown, id);

    private static ToolException Wrong(string text, params string[] arguments) =>
        new(string.Format(CultureInfo.InvariantCulture, text, [.. arguments.Select(TextPreview.Of)]));
}
