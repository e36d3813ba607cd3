namespace SurveyEngine.Values;

/// <summary>What an answer is: decides where it is stored and what conditions can do with it.</summary>
internal enum AnswerType
{
    /// <summary>One option of several.</summary>
    Option,

    /// <summary>A set of options.</summary>
    Options,

    Number,

    Text,
}
