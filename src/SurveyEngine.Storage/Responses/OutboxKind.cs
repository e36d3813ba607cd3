namespace SurveyEngine.Storage;

/// <summary>What happened to a response. The numbers are stored.</summary>
public enum OutboxKind
{
    /// <summary>It was stored.</summary>
    Received = 0,

    /// <summary>Another edition took its place.</summary>
    Amended = 1,

    /// <summary>It was erased, or has expired: copies elsewhere are to go as well.</summary>
    Erased = 2,
}
