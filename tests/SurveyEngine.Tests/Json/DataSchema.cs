using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Xml.Linq;
using SurveyEngine.Model;

namespace SurveyEngine.Tests.Json;

/// <summary>
/// Writes a JSON Schema (draft 2020-12) of the data that clients in other languages read: its properties are those of the serializer,
/// and its descriptions those of the documentation.
/// </summary>
internal sealed class DataSchema
{
    private readonly JsonSerializerOptions _options = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _summaries;

    private DataSchema()
    {
        string file = Path.ChangeExtension(typeof(Survey).Assembly.Location, ".xml");
        _summaries = XDocument.Load(file).Descendants("member").ToDictionary(
            member => member.Attribute("name")!.Value, member => Text(member.Element("summary")), StringComparer.Ordinal);
    }

    /// <summary>Writes the schema of a type, with those of all types in it.</summary>
    public static string Of(Type type, string title)
    {
        var schema = new DataSchema();
        JsonNode root = schema.Reference(type);
        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title,
            ["$ref"] = root["$ref"]!.DeepClone(),
            ["$defs"] = new JsonObject(schema._definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        };
        var options = new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        return document.ToJsonString(options) + "\n";
    }

    private static string Text(XElement? summary)
    {
        if (summary is null)
            return "";

        string text = string.Concat(summary.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "see" } see => see.Attribute("cref")?.Value.Split('(')[0].Split('.')[^1] ?? "",
            XElement element => element.Value,
            _ => node.ToString().Replace("&lt;", "<", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal),
        }));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private JsonNode Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return new JsonObject { ["type"] = "string" };
        if (type == typeof(bool))
            return new JsonObject { ["type"] = "boolean" };
        if (type == typeof(int))
            return new JsonObject { ["type"] = "integer" };
        if (type == typeof(decimal))
            return new JsonObject { ["type"] = "number" };
        if (type.IsEnum)
            return new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name))]) };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return new JsonObject { ["type"] = "array", ["items"] = Of(type.GenericTypeArguments[0]) };
        return Reference(type);
    }

    private JsonNode Reference(Type type)
    {
        if (!_definitions.ContainsKey(type.Name))
        {
            _definitions[type.Name] = new JsonObject();
            _definitions[type.Name] = type == typeof(Problem) ? Problem() : type == typeof(ProblemArgument) ? Argument() : Define(type);
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + type.Name };
    }

    private JsonObject Define(Type type)
    {
        JsonTypeInfo info = _options.GetTypeInfo(type);
        if (type.IsAbstract)
        {
            return new JsonObject
            {
                ["description"] = _summaries["T:" + type.FullName],
                ["oneOf"] = new JsonArray([.. info.PolymorphismOptions!.DerivedTypes.Select(derived => Variant(derived, info.PolymorphismOptions.TypeDiscriminatorPropertyName))]),
            };
        }

        return Object(info, []);
    }

    private JsonNode Variant(JsonDerivedType derived, string discriminator)
    {
        JsonTypeInfo info = _options.GetTypeInfo(derived.DerivedType);
        var kind = new JsonObject { ["const"] = (string)derived.TypeDiscriminator! };
        _definitions[derived.DerivedType.Name] = Object(info, [KeyValuePair.Create(discriminator, (JsonNode?)kind)]);
        return new JsonObject { ["$ref"] = "#/$defs/" + derived.DerivedType.Name };
    }

    private JsonObject Object(JsonTypeInfo info, IEnumerable<KeyValuePair<string, JsonNode?>> first)
    {
        var properties = new JsonObject(first);
        JsonPropertyInfo[] all = [.. info.Properties.Where(property => property.Get is not null).OrderBy(property => property.Order)];
        var required = new JsonArray([.. properties.Select(property => (JsonNode)property.Key)]);
        foreach (JsonPropertyInfo property in all)
        {
            var member = (System.Reflection.PropertyInfo)property.AttributeProvider!;
            JsonNode schema = Of(property.PropertyType);
            schema["description"] = _summaries[$"P:{member.DeclaringType!.FullName}.{member.Name}"];
            properties[property.Name] = schema;
            bool mayBeLeftOut = member.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: true)
                .Any(ignore => ((JsonIgnoreAttribute)ignore).Condition != JsonIgnoreCondition.Never);
            if (!mayBeLeftOut)
                required.Add((JsonNode)property.Name);
        }

        return new JsonObject
        {
            ["description"] = _summaries["T:" + info.Type.FullName],
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = required,
        };
    }

    private JsonObject Problem() => new()
    {
        ["description"] = _summaries["T:" + typeof(Problem).FullName],
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["code"] = Described(typeof(string), nameof(SurveyEngine.Problem.Code)),
            ["severity"] = Described(typeof(ProblemSeverity), nameof(SurveyEngine.Problem.Severity)),
            ["path"] = Described(typeof(string), nameof(SurveyEngine.Problem.Path)),
            ["position"] = new JsonObject
            {
                ["description"] = Summary(nameof(SurveyEngine.Problem.Position)),
                ["type"] = "object",
                ["properties"] = new JsonObject { ["line"] = Of(typeof(int)), ["column"] = Of(typeof(int)) },
                ["required"] = new JsonArray("line", "column"),
            },
            ["arguments"] = new JsonObject
            {
                ["description"] = Summary(nameof(SurveyEngine.Problem.Arguments)),
                ["type"] = "object",
                ["additionalProperties"] = ArgumentValue(),
            },
            ["texts"] = new JsonObject
            {
                ["description"] = Summary(nameof(SurveyEngine.Problem.Texts)),
                ["type"] = "object",
                ["additionalProperties"] = Of(typeof(string)),
            },
        },
        ["required"] = new JsonArray("code", "severity"),
    };

    private JsonObject Argument() => new()
    {
        ["description"] = _summaries["T:" + typeof(ProblemArgument).FullName],
        ["type"] = "object",
        ["properties"] = new JsonObject { ["name"] = Of(typeof(string)), ["value"] = ArgumentValue(), ["text"] = Of(typeof(string)) },
        ["required"] = new JsonArray("name", "value", "text"),
    };

    private JsonObject ArgumentValue() => new() { ["type"] = new JsonArray("string", "number", "array"), ["items"] = Of(typeof(string)) };

    private JsonNode Described(Type type, string property)
    {
        JsonNode schema = Of(type);
        schema["description"] = Summary(property);
        return schema;
    }

    private string Summary(string property) => _summaries[$"P:{typeof(Problem).FullName}.{property}"];
}
