namespace SurveyEngine.Testing;

/// <summary>The exception that is thrown when a store does not do what every store must do.</summary>
public sealed class SheetStoreException : Exception
{
    /// <summary>Creates an exception.</summary>
    public SheetStoreException()
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What was expected, and what the store did.</param>
    public SheetStoreException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What was expected, and what the store did.</param>
    /// <param name="innerException">What the store threw.</param>
    public SheetStoreException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
