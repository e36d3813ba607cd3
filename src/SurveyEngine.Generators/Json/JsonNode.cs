namespace SurveyEngine.Generators.Json;

/// <summary>A value of a JSON file, with its place in it.</summary>
/// <param name="Kind">The kind of the value.</param>
/// <param name="Start">The index of its first character in the file.</param>
/// <param name="End">The index after its last character.</param>
internal sealed record JsonNode(JsonKind Kind, int Start, int End)
{
    /// <summary>The text of a string; empty for any other kind.</summary>
    public string Text { get; init; } = "";

    /// <summary>The elements of an array; empty for any other kind.</summary>
    public IReadOnlyList<JsonNode> Items { get; init; } = [];

    /// <summary>The properties of an object; empty for any other kind.</summary>
    public IReadOnlyDictionary<string, JsonNode> Properties { get; init; } = new Dictionary<string, JsonNode>();

    /// <summary>Gets a property of an object; null when it has none of that name.</summary>
    /// <param name="name">The name.</param>
    public JsonNode? Find(string name) => Properties.TryGetValue(name, out JsonNode value) ? value : null;

    /// <summary>The text of a property; null when there is none, or it is no string.</summary>
    /// <param name="name">The name.</param>
    public string? TextOf(string name) => Find(name) is { Kind: JsonKind.String } value ? value.Text : null;

    /// <summary>The elements of a property that is an array; none for any other.</summary>
    /// <param name="name">The name.</param>
    public IReadOnlyList<JsonNode> ItemsOf(string name) => Find(name)?.Items ?? [];
}
