using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>A problem, put into words.</summary>
public sealed record ProblemView
{
    /// <summary>One of <see cref="ProblemCodes"/>, or the code of a host.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>Error or warning.</summary>
    [JsonPropertyName("severity")]
    public required ProblemSeverity Severity { get; init; }

    /// <summary>The field's path, or null.</summary>
    [JsonPropertyName("path"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; init; }

    /// <summary>The text, in the language of the view.</summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }
}
