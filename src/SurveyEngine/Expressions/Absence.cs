namespace SurveyEngine.Expressions;

/// <summary>What an unanswered argument does to a result.</summary>
internal enum Absence
{
    /// <summary>The result is unanswered too; a truth is false.</summary>
    Propagates,

    /// <summary>The function sees it.</summary>
    IsSeen,
}
