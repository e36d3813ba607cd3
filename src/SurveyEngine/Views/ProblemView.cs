using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A problem, put into words, with what a summary of problems says of its field.</summary>
public sealed record ProblemView
{
    /// <summary>One of <see cref="ProblemCodes"/>, or the code of a host.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>Error or warning.</summary>
    [JsonPropertyName("severity")]
    [JsonConverter(typeof(JsonWordConverter<ProblemSeverity>)), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ProblemSeverity Severity { get; init; }

    /// <summary>The field's path, or null.</summary>
    [JsonPropertyName("path"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; init; }

    /// <summary>The text, in the language of the view.</summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>The facts, in the order of the code's text.</summary>
    [JsonPropertyName("arguments"), JsonConverter(typeof(ValueListJsonConverter<ProblemArgument>))]
    public ValueList<ProblemArgument> Arguments { get; init; } = [];

    /// <summary>
    /// What the respondent knows the field by: the label of its row, the prompt of a specify text (or the label of its option), else the
    /// prompt of the question; of a calculated field without a prompt, the title of its section; of a question or section, its prompt or title. Null when the
    /// problem is about none of these.
    /// </summary>
    [JsonPropertyName("label"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Label { get; init; }

    /// <summary>The id of the question, or of the field's question. Null when the problem is about none.</summary>
    [JsonPropertyName("question"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Question { get; init; }

    /// <summary>The id of the section at the top that the field, question or section is in: its page. Null when the problem is about none.</summary>
    [JsonPropertyName("section"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Section { get; init; }
}
