namespace SurveyEngine.Definitions;

/// <summary>The catalogue of the surveys in this package.</summary>
public static class BuiltInSurveys
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Survey> All => [CybersecuritySurvey.Survey, Phq9Survey.Survey, ClinicVisitSurvey.Survey];

    /// <summary>The survey of that id, or null.</summary>
    /// <param name="id">A survey's id, such as <c>jma-cybersecurity</c>; letter case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static Survey? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(survey => survey.Definition.Id == id);
    }
}
