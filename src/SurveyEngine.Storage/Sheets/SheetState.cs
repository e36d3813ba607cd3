namespace SurveyEngine.Storage;

/// <summary>The states of a sheet. The numbers are stored. One that has expired is deleted, and has no state.</summary>
public enum SheetState
{
    /// <summary>Its respondent is answering, for the first time or again.</summary>
    Answering = 0,

    /// <summary>Its response is stored; drafts are gone.</summary>
    Submitted = 1,

    /// <summary>Only its id and the time are left, so that a late retry cannot bring it back.</summary>
    Erased = 2,
}
