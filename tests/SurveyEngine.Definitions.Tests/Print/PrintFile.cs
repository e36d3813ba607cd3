using System.Text;

namespace SurveyEngine.Definitions.Tests.Print;

/// <summary>The text files beside this class: the questionnaire as printed, and its layout.</summary>
internal static class PrintFile
{
    /// <summary>The lines of a file that are not blank; white space at their ends is no text.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(PrintFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return line.TrimEnd();
        }
    }
}
