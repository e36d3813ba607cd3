namespace SurveyEngine.Benchmarks.Objects;

/// <summary>A response to the built-in questionnaire as an object.</summary>
internal sealed class QuestionnaireResponse
{
    public string? Survey { get; set; }

    public string? Version { get; set; }

    public string? Fingerprint { get; set; }

    public QuestionnaireAnswers? Answers { get; set; }
}
