using System.Text.Json;
using SurveyEngine.DefinitionFiles;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Json;

public class DefinitionSchemaTests
{
    private const string File = "docs/reference/survey-definition.schema.json";

    [Fact]
    public void Generate_Shapes_TheFileInTheDocumentation() => ApprovedFile.Check(File, DefinitionSchema.Generate());

    [Fact]
    public void Generate_References_AllLeadSomewhere()
    {
        using JsonDocument schema = JsonDocument.Parse(DefinitionSchema.Generate());
        string[] references = [.. References(schema.RootElement).Distinct()];

        Assert.NotEmpty(references);
        Assert.All(references, reference =>
            Assert.True(schema.RootElement.GetProperty("$defs").TryGetProperty(reference["#/$defs/".Length..], out _), reference));
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property.NameEquals("$ref") ? [property.Value.GetString()!] : References(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
