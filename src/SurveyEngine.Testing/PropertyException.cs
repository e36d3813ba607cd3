namespace SurveyEngine.Testing;

/// <summary>
/// The exception that is thrown when a property fails, is exhausted or is vacuous. Its message tells the case and how to run it again.
/// </summary>
public sealed class PropertyException : Exception
{
    /// <summary>Creates an exception for a property that failed.</summary>
    public PropertyException()
    {
    }

    /// <summary>Creates an exception for a property that failed.</summary>
    /// <param name="message">The failure, and how to run it again.</param>
    public PropertyException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception for a property that failed.</summary>
    /// <param name="message">The failure, and how to run it again.</param>
    /// <param name="innerException">The exception that the property threw for the case.</param>
    public PropertyException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
