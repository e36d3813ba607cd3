using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>What a response holds for a field.</summary>
[JsonConverter(typeof(JsonWordConverter<Presence>))]
public enum Presence
{
    /// <summary>The field was hidden: the respondent was not asked.</summary>
    NotShown,

    /// <summary>The field was shown and left unanswered.</summary>
    Blank,

    /// <summary>The field was shown and answered.</summary>
    Answered,
}
