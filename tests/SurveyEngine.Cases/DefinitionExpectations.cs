using System.Text.Json;

namespace SurveyEngine.Cases;

/// <summary>What is expected of the definition.</summary>
internal static class DefinitionExpectations
{
    private static readonly string[] KnownOfProblems = ["code", "path", "members"];

    public static void Compare(JsonElement expected, Outcome<Survey> compiled, Mismatches mismatches)
    {
        if (expected.TryGetProperty("definitionProblems", out JsonElement problems))
            CompareProblems([.. Json.Items(problems)], compiled.Errors, mismatches);
        if (expected.TryGetProperty("warnings", out JsonElement warnings))
            CompareWarnings(Json.Texts(warnings), compiled.Warnings, mismatches);
    }

    private static void CompareProblems(JsonElement[] expected, ProblemList found, Mismatches mismatches)
    {
        mismatches.CompareInAnyOrder(
            "definitionProblems", expected.Select(problem => Json.Text(Json.Required(problem, "code"))), found.Select(problem => problem.Code));
        foreach (JsonElement problem in expected)
        {
            Json.RequireKnown(problem, KnownOfProblems, "definitionProblems");
            if (!found.Any(other => IsSame(problem, other)))
                mismatches.Add("definitionProblems", problem.GetRawText(), string.Join("; ", found));
        }
    }

    private static bool IsSame(JsonElement expected, Problem found) =>
        found.Code == Json.Text(expected.GetProperty("code"))
        && (!expected.TryGetProperty("path", out JsonElement path) || found.Path == Json.Text(path))
        && (!expected.TryGetProperty("members", out JsonElement members)
            || (found["members"] is IEnumerable<string> others && Json.Texts(members).Order(StringComparer.Ordinal).SequenceEqual(others.Order(StringComparer.Ordinal))));

    private static void CompareWarnings(IEnumerable<string> expected, ProblemList found, Mismatches mismatches)
    {
        foreach (string code in expected)
        {
            if (!found.Any(warning => warning.Code == code))
                mismatches.Add("warnings", code, string.Join("; ", found.Select(warning => warning.Code)));
        }
    }
}
