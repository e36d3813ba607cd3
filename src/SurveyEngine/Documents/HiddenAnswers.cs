using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>The handling of answers to hidden fields in a response from outside.</summary>
[JsonConverter(typeof(JsonWordConverter<HiddenAnswers>))]
public enum HiddenAnswers
{
    /// <summary>Each is a problem (<c>not_shown</c>). The default.</summary>
    Report,

    /// <summary>They are not part of the response, and no problem.</summary>
    Drop,

    /// <summary>
    /// They become drafts, as in a session: they are no problem and not part of the response. A value that does not fit its field is
    /// still a problem.
    /// </summary>
    Keep,
}
