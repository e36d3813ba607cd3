namespace SurveyEngine;

/// <summary>The form of an answer.</summary>
public enum AnswerValueKind
{
    /// <summary>No answer.</summary>
    Blank,

    /// <summary>A text, or the code of the selected option.</summary>
    Text,

    /// <summary>The codes of the selected options.</summary>
    Options,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A date and time without a zone.</summary>
    DateTime,
}
