using SurveyEngine.Model;

namespace SurveyEngine.Html.Texts;

/// <summary>All words of a page in the languages of a respondent.</summary>
/// <param name="survey">The survey, whose catalogs may have other languages.</param>
/// <param name="languages">The languages of the respondent, the preferred one first.</param>
/// <param name="language">The language of the survey's texts.</param>
internal sealed class Words(Survey survey, ValueList<string> languages, string language)
{
    private static readonly string[] RightToLeft = ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

    public SurveyWords Engine { get; } = survey.Words(languages.Count == 0 ? [language] : languages);

    public PageWords Page { get; } = PageWords.In(languages.Count == 0 ? language : languages[0]);

    /// <summary>The language of the survey's texts.</summary>
    public string Language => language;

    public bool IsRightToLeft => RightToLeft.Contains(Primary, StringComparer.OrdinalIgnoreCase);

    /// <summary>The part of the language's tag that names the language itself.</summary>
    public string Primary => language.Split('-')[0];

    /// <summary>The text of a problem, in the language that the respondent prefers.</summary>
    public string Message(Problem problem) => survey.Message(problem, languages.Count == 0 ? language : languages[0]);

    /// <summary>What stands between what something is called and what is said of it: no colon after a sentence.</summary>
    public string After(string name) => name.Length > 0 && ".?!。．？！：:".Contains(name[^1], StringComparison.Ordinal) ? Page.Space : Page.Colon;

    public string Yes(BooleanFieldView view) => view.TrueLabel ?? Engine.Yes;

    public string No(BooleanFieldView view) => view.FalseLabel ?? Engine.No;

    /// <summary>How much of a blank is accepted, in words.</summary>
    public string Of(Requirement requirement) => requirement switch
    {
        Requirement.Required => Engine.Required,
        Requirement.Requested => Engine.Requested,
        _ => Engine.Optional,
    };

    /// <summary>What is said before a problem.</summary>
    public string Of(ProblemSeverity severity) => severity == ProblemSeverity.Error ? Engine.Error : Engine.Warning;
}
