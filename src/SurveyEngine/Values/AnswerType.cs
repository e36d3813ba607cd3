namespace SurveyEngine.Values;

/// <summary>The type of an answer, which decides where it is stored and how conditions can use it.</summary>
internal enum AnswerType
{
    /// <summary>One option of several.</summary>
    Option,

    /// <summary>A set of options.</summary>
    Options,

    Number,

    Text,

    /// <summary>True or false.</summary>
    Boolean,

    Date,

    Time,

    DateTime,
}
