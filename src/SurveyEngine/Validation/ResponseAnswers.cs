using System.Text.Json;

namespace SurveyEngine.Validation;

/// <summary>Looks up what was posted for a field, to be shown beside a problem.</summary>
internal static class ResponseAnswers
{
    /// <summary>The JSON texts of the answers, by field path; empty when the bytes hold none.</summary>
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
            // Malformed bytes have no answers to show; the problem itself says what is wrong with them.
        }

        return answers;
    }

    /// <summary>The first property of a name, which is the one that counts.</summary>
    private static JsonElement First(JsonElement element, string name) =>
        Properties(element).FirstOrDefault(property => property.NameEquals(name)).Value;

    private static IEnumerable<JsonProperty> Properties(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : [];
}
