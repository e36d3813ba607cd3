namespace SurveyEngine;

/// <summary>What a response says of a field.</summary>
public enum Presence
{
    /// <summary>The respondent was not asked.</summary>
    NotShown,

    /// <summary>The respondent was asked, and did not answer.</summary>
    Blank,

    /// <summary>There is an answer.</summary>
    Answered,
}
