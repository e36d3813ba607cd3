namespace SurveyEngine.Storage;

/// <summary>What a reader of a response must know about how it came. The numbers are stored.</summary>
[Flags]
public enum ResponseMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It may come from a program.</summary>
    Suspect = 1,

    /// <summary>It is what an unfinished sheet held at the end of the collection.</summary>
    Partial = 2,
}
