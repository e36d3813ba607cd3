namespace SurveyEngine.Expressions;

/// <summary>The effect of an unanswered argument on a result.</summary>
internal enum Absence
{
    /// <summary>The result is unanswered too; a truth is false.</summary>
    Propagates,

    /// <summary>The function receives it.</summary>
    IsSeen,
}
