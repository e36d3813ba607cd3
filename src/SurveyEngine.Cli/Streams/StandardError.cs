using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Streams;

/// <summary>Messages on standard error, which may be closed or a full disk: the exit code does not depend on it.</summary>
internal static class StandardError
{
    /// <summary>Writes a sentence in one line; a failure to write it is ignored.</summary>
    /// <param name="sentence">The sentence; its control characters are replaced.</param>
    public static void Say(string sentence)
    {
        if (Descriptor.IsClosed(Descriptor.Error))
            return;

        try
        {
            Console.Error.WriteLine(Printable.Line(sentence));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The exit code tells the same.
        }
    }
}
