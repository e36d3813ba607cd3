namespace SurveyEngine.Html;

/// <summary>What is said above a form of what has happened.</summary>
public enum FormNotice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The answers have been saved.</summary>
    Saved,

    /// <summary>The answers that were posted have brought up more questions on the page.</summary>
    MoreQuestions,

    /// <summary>Another page has changed some of the answers meanwhile.</summary>
    Conflict,
}
