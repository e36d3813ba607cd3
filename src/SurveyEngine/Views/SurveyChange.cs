using System.Text.Json;
using System.Text.Json.Serialization;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Views;

namespace SurveyEngine;

/// <summary>The effect of one answer.</summary>
public sealed record SurveyChange
{
    /// <summary>
    /// Whether the answer was accepted. One that does not fit its field (unknown field or option, wrong type, malformed text) is
    /// refused, and the session is as it was; except that a text given to <c>SurveySession.Enter</c> takes the place of the
    /// answer even when it is no value (<see cref="FieldView.Entered"/>), which may show and hide fields. An answer that fits but
    /// breaks a rule is accepted, and reported.
    /// </summary>
    [JsonPropertyName("isAccepted"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required bool IsAccepted { get; init; }

    /// <summary>The paths of the fields that this change has shown, in definition order.</summary>
    [JsonPropertyName("newlyShown"), JsonConverter(typeof(ValueListJsonConverter<string>))]
    public required ValueList<string> NewlyShown { get; init; }

    /// <summary>The paths of the fields that this change has hidden, in definition order; their answers are kept.</summary>
    [JsonPropertyName("newlyHidden"), JsonConverter(typeof(ValueListJsonConverter<string>))]
    public required ValueList<string> NewlyHidden { get; init; }

    /// <summary>
    /// The paths of the fields that nobody answered and whose effective answer has changed, in definition order: calculated ones, defaults, and
    /// choices with selected options that this change has shown or hidden.
    /// </summary>
    [JsonPropertyName("changed"), JsonConverter(typeof(ValueListJsonConverter<string>))]
    public required ValueList<string> Changed { get; init; }

    /// <summary>Why the answer was refused, or the problems of the field now.</summary>
    [JsonPropertyName("problems")]
    public required ProblemList Problems { get; init; }

    /// <summary>The effect as JSON, in the form of <see cref="SurveyView.ToJson"/>.</summary>
    public string ToJson() => DataJson.ToText(json => JsonSerializer.Serialize(json, this, ViewJsonContext.Default.SurveyChange));
}
