using System.Text;
using System.Text.Json;

namespace SurveyEngine.Cases;

/// <summary>One case file: a definition, what is done, and what must come of it.</summary>
public static class CaseFile
{
    private static readonly string[] Known =
        ["name", "pins", "definition", "parameters", "answers", "steps", "post", "postParameters", "language", "expect"];

    /// <summary>Runs a case.</summary>
    /// <param name="utf8Json">The file.</param>
    /// <returns>What was expected and found, where they differ; nothing when the case holds.</returns>
    public static IReadOnlyList<string> Run(ReadOnlyMemory<byte> utf8Json)
    {
        try
        {
            using JsonDocument file = JsonDocument.Parse(utf8Json);
            return Run(file.RootElement);
        }
        catch (JsonException problem)
        {
            return [$"This is no JSON: {problem.Message}"];
        }
        catch (CaseException problem)
        {
            return [problem.Message];
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Whatever the engine throws is what was found.
            return [$"There was an exception: {problem}"];
        }
    }

    private static IReadOnlyList<string> Run(JsonElement file)
    {
        Json.RequireKnown(file, Known, "the case");
        JsonElement definition = Json.Required(file, "definition");
        JsonElement expected = Json.Required(file, "expect");
        Outcome<Survey> compiled = Survey.Read(Encoding.UTF8.GetBytes(definition.GetRawText()));
        string language = file.TryGetProperty("language", out JsonElement tag) ? Json.Text(tag) : "en";
        if (expected.TryGetProperty("language", out JsonElement inner))
            language = Json.Text(inner);

        AnswerExpectations.RequireKnown(expected);
        var mismatches = new Mismatches();
        DefinitionExpectations.Compare(expected, definition, compiled, mismatches);
        if (compiled.TryGetValue(out Survey? survey))
            AnswerExpectations.Compare(expected, Filling.Of(survey, file), language, mismatches);
        else if (AnswerExpectations.AreSomeIn(expected) || !expected.TryGetProperty("definitionProblems", out _))
            mismatches.Add("definition", "a sound one", string.Join("; ", compiled.Errors));

        return mismatches.Found;
    }
}
