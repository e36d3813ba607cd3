namespace SurveyEngine.Cli.Language;

/// <summary>What the tool has to say on standard error, even when that is a full disk or a terminal that is gone.</summary>
internal static class LastWord
{
    /// <summary>Says it in one line; when nobody can hear it, that is no reason for a crash.</summary>
    /// <param name="sentence">The sentence; control characters in it are made harmless.</param>
    public static void Say(string sentence)
    {
        try
        {
            Console.Error.WriteLine(Printable.Line(sentence));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The exit code says it, too.
        }
    }
}
