namespace SurveyEngine.Testing.Surveys;

/// <summary>Parameters as a survey takes them.</summary>
internal static class GivenParameters
{
    /// <summary>The parameters of a survey; null when it has none.</summary>
    public static ParameterValues? Of(Survey survey, IEnumerable<KeyValuePair<string, AnswerValue>> values) => survey.Definition.Parameters.Count == 0
        ? null
        : survey.Parameters([.. values.Select(parameter => (parameter.Key, parameter.Value))]);
}
