using System.Globalization;
using System.Text;
using SurveyEngine.Cli.Files;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run;

/// <summary>Where the finished response goes: the file asked for, or standard output, or a file with a name of our own.</summary>
internal static class ResponseOutput
{
    /// <summary>Writes the response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="path">The file asked for; null: none.</param>
    /// <param name="texts">The words.</param>
    /// <returns>What to say about it; null when there is nothing to say.</returns>
    public static string? Write(SurveyResponse response, string? path, UiTexts texts)
    {
        byte[] line = Encoding.UTF8.GetBytes(response.ToJson() + "\n");
        if (path is null && (Console.IsInputRedirected || Console.IsOutputRedirected))
        {
            using Stream output = Console.OpenStandardOutput();
            output.Write(line);
            return null;
        }

        path ??= Unused(response.Survey);
        WholeFile.Write(path, line);
        return string.Format(CultureInfo.InvariantCulture, texts.ResponseWritten, path);
    }

    /// <summary>A name in the current folder that no file has.</summary>
    private static string Unused(string survey)
    {
        string path = $"{survey}-response.json";
        for (int number = 2; Path.Exists(path); number++)
            path = string.Create(CultureInfo.InvariantCulture, $"{survey}-response-{number}.json");

        return path;
    }
}
