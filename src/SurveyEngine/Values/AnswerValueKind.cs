using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>The form of an answer.</summary>
[JsonConverter(typeof(JsonWordConverter<AnswerValueKind>))]
public enum AnswerValueKind
{
    /// <summary>No answer.</summary>
    Blank,

    /// <summary>A text; also the code of an option, as long as the value has not been read from a survey.</summary>
    Text,

    /// <summary>The codes of the selected options of a multiple choice.</summary>
    Options,

    /// <summary>A number.</summary>
    Number,

    /// <summary>The code of the selected option of a single choice.</summary>
    Option,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A date and time without a zone.</summary>
    DateTime,
}
