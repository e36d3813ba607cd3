using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SurveyEngine.DefinitionFiles;

/// <summary>The JSON Schema of definitions, for editors: made from the maps that read and write them.</summary>
internal static class DefinitionSchema
{
    /// <summary>Generates the schema, draft 2020-12, with a final line break.</summary>
    public static string Generate()
    {
        JsonObject schema = JsonMapSchema.Of(DefinitionMaps.Survey);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Survey definition");
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // for people to read, never put into HTML
        };
        using (var writer = new Utf8JsonWriter(bytes, options))
            schema.WriteTo(writer);

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
