using System.Text.Json;
using System.Text.Json.Serialization;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Views;

namespace SurveyEngine;

/// <summary>Why something is shown or hidden; of a field, also how an expression gives its answer, and which constraints it breaks.</summary>
public sealed record Explanation
{
    /// <summary>What is explained: the path of a field or an option, or the id of a section or question.</summary>
    [JsonPropertyName("path")]
    public required string Path { get; init; }

    /// <summary>Whether it is shown.</summary>
    [JsonPropertyName("isShown"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required bool IsShown { get; init; }

    /// <summary>
    /// The conditions it is under, from the outermost in; it is shown when each of them holds. None: it is always shown.
    /// </summary>
    [JsonPropertyName("reasons"), JsonConverter(typeof(ValueListJsonConverter<Reason>))]
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>How the answer of a field that is calculated or has a default comes about; null for anything else.</summary>
    [JsonPropertyName("calculation"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExplainedCalculation? Calculation { get; init; }

    /// <summary>The constraints that the answer of the field breaks; null: none.</summary>
    [JsonPropertyName("constraints"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(ValueListJsonConverter<ExplainedConstraint>))]
    public ValueList<ExplainedConstraint>? Constraints { get; init; }

    /// <summary>The explanation as JSON, in the form of <see cref="SurveyView.ToJson"/>.</summary>
    public string ToJson() => DataJson.ToText(json => JsonSerializer.Serialize(json, this, ViewJsonContext.Default.Explanation));
}
