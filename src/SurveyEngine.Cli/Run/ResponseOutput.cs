using System.Globalization;
using System.Text;
using SurveyEngine.Cli.Files;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run;

/// <summary>Where the finished response goes: the file asked for, or standard output, or a file with a name of our own.</summary>
internal static class ResponseOutput
{
    /// <summary>Makes sure, before anybody has worked for it, that the response can be written.</summary>
    /// <param name="survey">The id of the survey.</param>
    /// <param name="path">The file asked for; null: none.</param>
    public static void MakeSure(string survey, string? path)
    {
        if (Place(survey, path) is { } file)
            WholeFile.EnsureWritable(file);
    }

    /// <summary>Writes the response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="path">The file asked for; null: none.</param>
    /// <param name="texts">The words.</param>
    /// <returns>What to say about it; null when there is nothing to say.</returns>
    public static string? Write(SurveyResponse response, string? path, UiTexts texts)
    {
        byte[] line = Encoding.UTF8.GetBytes(response.ToJson() + "\n");
        if (Place(response.Survey, path) is not { } file)
        {
            using Stream output = Console.OpenStandardOutput();
            output.Write(line);
            return null;
        }

        WholeFile.Write(file, line);
        return string.Format(CultureInfo.InvariantCulture, texts.ResponseWritten, file);
    }

    /// <summary>The file the response goes to; null: standard output.</summary>
    private static string? Place(string survey, string? path) =>
        path ?? (Console.IsInputRedirected || Console.IsOutputRedirected ? null : Unused(survey));

    /// <summary>A name in the current folder that no file has.</summary>
    private static string Unused(string survey)
    {
        string path = $"{survey}-response.json";
        for (int number = 2; Path.Exists(path); number++)
            path = string.Create(CultureInfo.InvariantCulture, $"{survey}-response-{number}.json");

        return path;
    }
}
