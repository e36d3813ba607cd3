using System.Text.Json;

namespace SurveyEngine.Validation;

/// <summary>Finds what was posted for each field, for display beside a problem.</summary>
internal static class ResponseAnswers
{
    /// <summary>Reads the JSON texts of the answers, by field path; empty when there are none.</summary>
    public static IReadOnlyDictionary<string, string> Read(ReadOnlyMemory<byte> utf8Json)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8Json);
            foreach (JsonProperty property in Properties(First(document.RootElement, "answers")))
                answers.TryAdd(property.Name, property.Value.GetRawText());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Malformed bytes have no answers; the problem itself says what is wrong.
        }

        return answers;
    }

    /// <summary>Gets the first property of a name, which is the one that counts.</summary>
    private static JsonElement First(JsonElement element, string name) =>
        Properties(element).FirstOrDefault(property => property.NameEquals(name)).Value;

    private static IEnumerable<JsonProperty> Properties(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : [];
}
