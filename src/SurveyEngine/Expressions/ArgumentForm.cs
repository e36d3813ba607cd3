namespace SurveyEngine.Expressions;

/// <summary>The syntax of the arguments of a function.</summary>
internal enum ArgumentForm
{
    /// <summary>Names, literals and calls, separated by commas.</summary>
    Values,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A condition.</summary>
    Condition,

    /// <summary>A name or a condition.</summary>
    NameOrCondition,
}
