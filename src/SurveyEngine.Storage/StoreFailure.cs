namespace SurveyEngine.Storage;

/// <summary>Why a store could not do what it was asked for. Nothing was stored then, and nothing by halves.</summary>
public enum StoreFailure
{
    /// <summary>There is no room left on the disk, or as much as the store may take.</summary>
    Full,

    /// <summary>Somebody else has held the store for longer than it waits. Trying again helps.</summary>
    Busy,

    /// <summary>The store cannot be reached, opened or written.</summary>
    Unavailable,

    /// <summary>What is stored cannot be read: it is damaged, or is no store.</summary>
    Unreadable,

    /// <summary>The store was made by a later version of the package.</summary>
    Newer,
}
