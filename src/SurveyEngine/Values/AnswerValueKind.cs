namespace SurveyEngine;

/// <summary>The forms an answer can have.</summary>
public enum AnswerValueKind
{
    /// <summary>No answer.</summary>
    Blank,

    /// <summary>A text, or the code of the one option picked.</summary>
    Text,

    /// <summary>The codes of the options picked.</summary>
    Options,

    /// <summary>A number.</summary>
    Number,
}
