using System.Text.Json;
using SurveyEngine.Cli.Commands;
using SurveyEngine.Cli.Streams;

namespace SurveyEngine.Cli.Preview;

/// <summary>The preview for programs: the shown and hidden fields, in definition order, and the problems.</summary>
internal static class PreviewJson
{
    public static void Write(SurveySession session, IReadOnlyList<Problem> problems, string language)
    {
        using Stream output = StandardOutput.Open();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = SurveyJson.Encoder }))
        {
            ILookup<bool, string> paths = session.Survey.FieldPaths.ToLookup(session.IsShown);
            json.WriteStartObject();
            WritePaths(json, "shown", paths[true]);
            WritePaths(json, "hidden", paths[false]);
            ProblemJson.Write(json, problems, language);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WritePaths(Utf8JsonWriter json, string name, IEnumerable<string> paths)
    {
        json.WriteStartArray(name);
        foreach (string path in paths)
            json.WriteStringValue(path);

        json.WriteEndArray();
    }
}
