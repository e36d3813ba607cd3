namespace SurveyEngine.Storage;

/// <summary>The states of a run, in the order in which it goes through them. The numbers are stored.</summary>
public enum RunState
{
    /// <summary>Nobody can answer yet.</summary>
    Draft = 0,

    /// <summary>People answer.</summary>
    Open = 1,

    /// <summary>Nobody begins or submits for now; what is typed is still kept.</summary>
    Paused = 2,

    /// <summary>Nobody begins or submits any more; what was typed in time is still kept.</summary>
    Closed = 3,

    /// <summary>Sheets and responses are gone for every reader; <see cref="ISheetStore.ExpireAsync"/> deletes them.</summary>
    Erased = 4,
}
