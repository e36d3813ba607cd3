using System.Text.Json.Nodes;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>The named parts of an editor schema (<c>$defs</c>), collected while it is made.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to the part of that name, which is made when it is first referred to.</summary>
    public JsonObject Reference(string name, Func<SchemaDefinitions, JsonObject> make)
    {
        if (_definitions.TryAdd(name, [])) // before it is made: it may refer to itself
            _definitions[name] = make(this);

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>All parts, by name.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject();
        foreach ((string name, JsonObject schema) in _definitions)
            json[name] = schema;

        return json;
    }

    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
