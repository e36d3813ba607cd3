using System.Globalization;
using System.Text;
using SurveyEngine.Cli.Files;
using SurveyEngine.Cli.Language;
using SurveyEngine.Cli.Streams;

namespace SurveyEngine.Cli.Run;

/// <summary>Writes the finished response: to the requested file, to standard output, or to a file with a generated name.</summary>
internal static class ResponseOutput
{
    /// <summary>Ensures that the response can be written, before the first question is asked.</summary>
    /// <param name="survey">The id of the survey.</param>
    /// <param name="path">The requested file; null: none.</param>
    public static void EnsureWritable(string survey, string? path)
    {
        if (Place(survey, path) is { } file)
            WholeFile.EnsureWritable(file);
        else
            StandardOutput.EnsureOpen();
    }

    /// <summary>Writes the response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="path">The requested file; null: none.</param>
    /// <param name="texts">The texts of the tool.</param>
    /// <returns>The message about it; null when there is none.</returns>
    public static string? Write(SurveyResponse response, string? path, UiTexts texts)
    {
        byte[] line = Encoding.UTF8.GetBytes(response.ToJson() + "\n");
        if (Place(response.SurveyId, path) is not { } file)
        {
            using Stream output = StandardOutput.Open();
            output.Write(line);
            return null;
        }

        WholeFile.Write(file, line);
        return string.Format(CultureInfo.InvariantCulture, texts.ResponseWritten, file);
    }

    /// <summary>The file that receives the response; null: standard output.</summary>
    private static string? Place(string survey, string? path) =>
        path ?? (Console.IsInputRedirected || Console.IsOutputRedirected ? null : Unused(survey));

    /// <summary>An unused file name in the current folder.</summary>
    private static string Unused(string survey)
    {
        string path = $"{survey}-response.json";
        for (int number = 2; Path.Exists(path); number++)
            path = string.Create(CultureInfo.InvariantCulture, $"{survey}-response-{number}.json");

        return path;
    }
}
