namespace SurveyEngine.Storage;

/// <summary>What became of a response that was to be stored.</summary>
public enum SubmissionOutcome
{
    /// <summary>It is stored now.</summary>
    Stored,

    /// <summary>It was stored before: the sheet is submitted, or the key has this very response.</summary>
    AlreadyThere,

    /// <summary>The sheet has changed since it was read, or is gone. Reading it again tells.</summary>
    Moved,

    /// <summary>The key has another response, which stays.</summary>
    Different,

    /// <summary>The run does not take it in its state, or there is no such run.</summary>
    NotOpen,

    /// <summary>The sheet, or what the key had, is erased or has expired, and does not come back.</summary>
    Erased,
}
