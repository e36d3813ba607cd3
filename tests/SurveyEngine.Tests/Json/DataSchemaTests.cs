using System.Text.Json.Nodes;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Json;

/// <summary>The schemas for clients in other languages say what is written.</summary>
public sealed class DataSchemaTests
{
    private const string ViewFile = "docs/reference/survey-view.schema.json";
    private const string ProblemFile = "docs/reference/problem.schema.json";

    [Fact]
    public void Schema_OfTheView_IsTheFileInTheDocumentation() => ApprovedFile.Check(ViewFile, DataSchema.Of(typeof(SurveyView), "Survey view"));

    [Fact]
    public void Schema_OfAProblem_IsTheFileInTheDocumentation() => ApprovedFile.Check(ProblemFile, DataSchema.Of(typeof(Problem), "Problem"));

    [Fact]
    public void Views_ThatAreWritten_FitTheirSchema()
    {
        var schema = new SchemaCheck(ViewFile);

        Assert.Empty(schema.Faults(DataSamples.Session.View("ja").ToJson()));
        Assert.Empty(schema.Faults(DataSamples.Survey.Start().View("en").ToJson()));
        Assert.NotEmpty(schema.Faults("""{"survey":1}"""));
    }

    [Fact]
    public void Problems_ThatAreWritten_FitTheirSchema()
    {
        var schema = new SchemaCheck(ProblemFile);

        Assert.All(DataSamples.Problems, problem => Assert.Empty(schema.Faults(problem.ToJson())));
        Assert.NotEmpty(schema.Faults("""{"code":"x","severity":"fatal"}"""));
    }

    /// <summary>As much of JSON Schema as these files use; a property that the schema does not name is a fault, too.</summary>
    private sealed class SchemaCheck(string file)
    {
        private readonly JsonObject _schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf(file)))!.AsObject();

        public List<string> Faults(string json)
        {
            var faults = new List<string>();
            Check(JsonNode.Parse(json), _schema, "$", faults);
            return faults;
        }

        private void Check(JsonNode? value, JsonObject schema, string path, List<string> faults)
        {
            if (schema["$ref"] is { } reference)
                Check(value, _schema["$defs"]![reference.ToString().Split('/')[^1]]!.AsObject(), path, faults);
            if (schema["oneOf"] is JsonArray variants && variants.Count(variant => Fits(value, variant!.AsObject())) != 1)
                faults.Add($"{path} fits not exactly one variant: {value}");
            if (schema["const"] is { } constant && !JsonNode.DeepEquals(constant, value))
                faults.Add($"{path} is not {constant}");
            if (schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, value)))
                faults.Add($"{path} is none of {words}");
            if (schema["type"] is { } type && !Types(type).Any(name => name == TypeOf(value) || (name == "number" && TypeOf(value) == "integer")))
                faults.Add($"{path} is no {type}");
            if (schema["required"] is JsonArray required)
                faults.AddRange(required.Where(name => value is not JsonObject owner || !owner.ContainsKey(name!.ToString())).Select(name => $"{path} lacks {name}"));
            if (value is JsonArray list && schema["items"] is JsonObject items)
                Each(list.Select((item, i) => (item, $"{path}[{i}]")), _ => items, faults);
            if (value is JsonObject members && (schema["properties"] ?? schema["additionalProperties"]) is not null)
                Each(members.Select(member => (member.Value, $"{path}.{member.Key}")), name => Property(schema, name), faults);
        }

        private static JsonObject? Property(JsonObject schema, string path) =>
            (schema["properties"]?[path.Split('.')[^1]] ?? schema["additionalProperties"])?.AsObject();

        private void Each(IEnumerable<(JsonNode? Value, string Path)> parts, Func<string, JsonObject?> schemaOf, List<string> faults)
        {
            foreach ((JsonNode? value, string path) in parts)
            {
                if (schemaOf(path) is { } schema)
                    Check(value, schema, path, faults);
                else
                    faults.Add($"{path} is not in the schema");
            }
        }

        private bool Fits(JsonNode? value, JsonObject schema)
        {
            var faults = new List<string>();
            Check(value, schema, "$", faults);
            return faults.Count == 0;
        }

        private static IEnumerable<string> Types(JsonNode type) => type is JsonArray list ? list.Select(one => one!.ToString()) : [type.ToString()];

        private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.Object => "object",
            System.Text.Json.JsonValueKind.Array => "array",
            System.Text.Json.JsonValueKind.String => "string",
            System.Text.Json.JsonValueKind.Number => value.ToJsonString().Contains('.') ? "number" : "integer",
            System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
            _ => "null",
        };
    }
}
