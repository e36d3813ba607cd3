namespace SurveyEngine.Generators;

/// <summary>An id of a definition that becomes a constant.</summary>
/// <param name="Id">The id, the code, or the path.</param>
/// <param name="Name">The name of the constant.</param>
/// <param name="Summary">The text that the respondent reads, for the documentation.</param>
internal sealed record NamedId(string Id, string Name, string Summary)
{
    /// <summary>Another text for the documentation, such as the prompt of a question with a title; null: none.</summary>
    public string? Remarks { get; init; }

    /// <summary>Whether it is the path of a field, which has an answer; a matrix is none.</summary>
    public bool IsField { get; init; }
}
