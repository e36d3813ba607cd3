using System.Text.Json;

namespace SurveyEngine.Cases;

/// <summary>Reads the JSON of cases strictly: what is not understood fails.</summary>
internal static class Json
{
    public static void RequireKnown(JsonElement item, string[] known, string what)
    {
        if (item.ValueKind != JsonValueKind.Object)
            throw new CaseException($"Not understood: {what} is {item.ValueKind}, not an object.");

        foreach (JsonProperty property in item.EnumerateObject())
        {
            if (!known.Contains(property.Name))
                throw new CaseException($"Not understood: \"{property.Name}\" in {what}.");
        }
    }

    public static JsonElement Required(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) ? value : throw new CaseException($"Not understood: no \"{name}\".");

    public static string Text(JsonElement item) =>
        item.ValueKind == JsonValueKind.String ? item.GetString()! : throw new CaseException($"Not understood: {item.GetRawText()} is no text.");

    public static IEnumerable<string> Texts(JsonElement list) => Items(list).Select(Text);

    public static IEnumerable<JsonElement> Items(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw new CaseException($"Not understood: {list.GetRawText()} is no list.");

    public static IEnumerable<JsonProperty> Properties(JsonElement map) =>
        map.ValueKind == JsonValueKind.Object ? map.EnumerateObject() : throw new CaseException($"Not understood: {map.GetRawText()} is no object.");
}
