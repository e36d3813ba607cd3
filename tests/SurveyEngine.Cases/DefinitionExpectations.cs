using System.Text.Json;

namespace SurveyEngine.Cases;

/// <summary>What is expected of the definition.</summary>
internal static class DefinitionExpectations
{
    private static readonly string[] KnownOfProblems = ["code", "path", "members"];

    public static void Compare(JsonElement expected, JsonElement definition, Outcome<Survey> compiled, Mismatches mismatches)
    {
        if (expected.TryGetProperty("definitionProblems", out JsonElement problems))
            CompareProblems([.. Json.Items(problems)], definition, compiled.Errors, mismatches);
        if (expected.TryGetProperty("warnings", out JsonElement warnings))
            CompareWarnings(Json.Texts(warnings), compiled.Warnings, mismatches);
    }

    private static void CompareProblems(JsonElement[] expected, JsonElement definition, ProblemList found, Mismatches mismatches)
    {
        mismatches.CompareInAnyOrder(
            "definitionProblems", expected.Select(problem => Json.Text(Json.Required(problem, "code"))), found.Select(problem => problem.Code));
        foreach (JsonElement problem in expected)
        {
            Json.RequireKnown(problem, KnownOfProblems, "definitionProblems");
            if (!found.Any(other => IsSame(problem, other, definition)))
                mismatches.Add("definitionProblems", problem.GetRawText(), string.Join("; ", found));
        }
    }

    private static bool IsSame(JsonElement expected, Problem found, JsonElement definition) =>
        found.Code == Json.Text(expected.GetProperty("code"))
        && (!expected.TryGetProperty("path", out JsonElement path) || found.Path == Json.Text(path) || IdAt(definition, found.Path) == Json.Text(path))
        && (!expected.TryGetProperty("members", out JsonElement members)
            || (found["members"] is IEnumerable<string> others && Json.Texts(members).Order(StringComparer.Ordinal).SequenceEqual(others.Order(StringComparer.Ordinal))));

    /// <summary>The id of the innermost part of the definition that a JSON path (<c>$.sections[0].items[1].calculated</c>) goes through.</summary>
    private static string? IdAt(JsonElement definition, string? path)
    {
        string? id = null;
        JsonElement part = definition;
        foreach (string name in (path ?? "").Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            if (part.ValueKind == JsonValueKind.Array && int.TryParse(name, out int index) && index < part.GetArrayLength())
                part = part[index];
            else if (part.ValueKind != JsonValueKind.Object || !part.TryGetProperty(name, out part))
                break;

            if (part.ValueKind == JsonValueKind.Object && part.TryGetProperty("id", out JsonElement text))
                id = Json.Text(text);
        }

        return id;
    }

    private static void CompareWarnings(IEnumerable<string> expected, ProblemList found, Mismatches mismatches)
    {
        foreach (string code in expected)
        {
            if (!found.Any(warning => warning.Code == code))
                mismatches.Add("warnings", code, string.Join("; ", found.Select(warning => warning.Code)));
        }
    }
}
