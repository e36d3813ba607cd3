using System.Text.Json;

namespace SurveyEngine.Cli.Commands;

/// <summary>The JSON form of problems: <c>{"code":…,"severity":…,"path":…,"message":…}</c>; the path is null when there is none.</summary>
internal static class ProblemJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Problem> problems, string language)
    {
        json.WriteStartArray("problems"u8);
        foreach (Problem problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, problem.Code);
            json.WriteString("severity"u8, problem.Severity == ProblemSeverity.Error ? "error"u8 : "warning"u8);
            json.WriteString("path"u8, problem.Path);
            json.WriteString("message"u8, problem.Message(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
