using SurveyEngine.Model;

namespace SurveyEngine.Definitions;

/// <summary>
/// The Patient Health Questionnaire-9 (<c>phq-9</c>) in English: nine items, their total and its classes of severity, both calculated and sensitive.
/// It is a screening aid and no diagnosis. Everything here is read once, when it is first asked for, and may be shared by all threads.
/// </summary>
public static class Phq9Survey
{
    private static readonly Lazy<SurveyDefinition> LazyDefinition = new(() => SurveyJson.Read(EmbeddedFile.Read("phq-9.json")).Value);

    private static readonly Lazy<Survey> LazySurvey = new(() => Survey.Compile(Definition).Value);

    /// <summary>The definition. Language: <c>en</c>.</summary>
    public static SurveyDefinition Definition => LazyDefinition.Value;

    /// <summary>The compiled survey.</summary>
    public static Survey Survey => LazySurvey.Value;
}
