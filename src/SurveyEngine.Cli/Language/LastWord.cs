namespace SurveyEngine.Cli.Language;

/// <summary>Messages on standard error, which may be a full disk or a closed terminal.</summary>
internal static class LastWord
{
    /// <summary>Writes a sentence in one line; a failure to write it is ignored.</summary>
    /// <param name="sentence">The sentence; its control characters are replaced.</param>
    public static void Say(string sentence)
    {
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
