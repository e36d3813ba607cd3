namespace SurveyEngine.Testing;

/// <summary>A property failed, was exhausted or was vacuous. The message tells the case and how to run it again.</summary>
public sealed class PropertyException : Exception
{
    /// <summary>A property failed.</summary>
    public PropertyException()
    {
    }

    /// <summary>A property failed.</summary>
    /// <param name="message">What failed, and how to run it again.</param>
    public PropertyException(string message)
        : base(message)
    {
    }

    /// <summary>A property failed.</summary>
    /// <param name="message">What failed, and how to run it again.</param>
    /// <param name="innerException">What the property threw for the case.</param>
    public PropertyException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
