namespace SurveyEngine.Expressions.Syntax;

/// <summary>What the parser accepts at a place.</summary>
internal enum Accepts
{
    /// <summary>A condition.</summary>
    Condition,

    /// <summary>A condition, or a value with the closing parenthesis after it, which may be a part of one.</summary>
    Group,

    /// <summary>A condition, as a part of an argument: a comma may follow it.</summary>
    Clause,

    /// <summary>A value of any type, as an argument or in parentheses.</summary>
    Value,
}
