namespace SurveyEngine.Storage;

/// <summary>A store could not do what it was asked for, for a reason that lies with the machine and not with the caller. Nothing was stored by halves.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Creates an exception of a store that cannot be reached.</summary>
    public StoreException()
        : this(StoreFailure.Unavailable, "The store is not available.")
    {
    }

    /// <summary>Creates an exception of a store that cannot be reached.</summary>
    /// <param name="message">What happened, and what to do.</param>
    public StoreException(string message)
        : this(StoreFailure.Unavailable, message)
    {
    }

    /// <summary>Creates an exception of a store that cannot be reached.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">What the store met.</param>
    public StoreException(string message, Exception? innerException)
        : this(StoreFailure.Unavailable, message, innerException)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="failure">The reason.</param>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">What the store met.</param>
    public StoreException(StoreFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>The reason.</summary>
    public StoreFailure Failure { get; }
}
