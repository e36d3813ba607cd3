namespace SurveyEngine.Expressions;

/// <summary>What may be written in the parentheses of a function.</summary>
internal enum ArgumentForm
{
    /// <summary>Names, literals and calls, separated by commas.</summary>
    Values,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A condition.</summary>
    Condition,

    /// <summary>A name, or else a condition.</summary>
    NameOrCondition,
}
