namespace SurveyEngine.Storage;

/// <summary>A definition as it is stored: each sheet and each response names the one that it was answered under, so that it is never deleted.</summary>
/// <param name="Fingerprint">Its fingerprint.</param>
/// <param name="SurveyId">The id of the survey.</param>
/// <param name="Version">The version.</param>
/// <param name="Json">The definition as JSON, for <see cref="SurveyJson.Read"/>.</param>
public sealed record StoredDefinition(string Fingerprint, string SurveyId, string Version, StoredBytes Json)
{
    /// <summary>The definition of a survey, without its translations.</summary>
    /// <param name="survey">The survey.</param>
    public static StoredDefinition Of(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return new(survey.Fingerprint, survey.Definition.Id, survey.Definition.Version, SurveyJson.Write(survey.Definition));
    }
}
