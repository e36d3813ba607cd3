using System.Text.Json.Nodes;
using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.DefinitionFiles;

/// <summary>Creates the JSON Schema of a map, for editors. Maps get blank records, whose values are the defaults.</summary>
internal sealed class JsonMapSchema : JsonMap
{
    private const string DatePattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private const string TimePattern = "[0-9]{2}:[0-9]{2}(:[0-9]{2})?";

    // The named parts ($defs), collected as they are referred to.
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    // The current object.
    private string _name = "";
    private JsonObject _properties = [];
    private JsonArray _required = [];

    // The properties of the current object of which one must be there; null when there are none.
    private JsonArray? _either;

    // The whole schema of the current object, when it has no properties of its own.
    private JsonObject? _whole;

    private JsonMapSchema()
    {
    }

    /// <summary>Creates the schema of a map.</summary>
    public static JsonObject Of<T>(ObjectMap<T> map)
        where T : class
    {
        var schema = new JsonMapSchema();
        JsonObject json = schema.SchemaOf(map, map.Name);
        var definitions = new JsonObject();
        foreach ((string name, JsonObject definition) in schema._definitions)
            definitions[name] = definition;

        json["$defs"] = definitions;
        return json;
    }

    public override string Text(string name, string value, string help, string? pattern = null)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (pattern is not null)
            schema["pattern"] = pattern;

        Add(name, schema, help, isRequired: true);
        return value;
    }

    public override string? OptionalText(string name, string? value, string help)
    {
        Add(name, new JsonObject { ["type"] = "string" }, help);
        return value;
    }

    public override string? TextUnless(string name, string? value, string other, string help)
    {
        Add(name, new JsonObject { ["type"] = "string" }, help);
        _either = [.. Array([name, other]).Select(property => new JsonObject { ["required"] = new JsonArray(property!.DeepClone()) })];
        return value;
    }

    public override void IgnoredText(string name, string help) => OptionalText(name, value: null, help);

    public override int? WholeNumber(string name, int? value, string help)
    {
        Add(name, new JsonObject { ["type"] = "integer" }, help);
        return value;
    }

    public override decimal? Number(string name, decimal? value, string help)
    {
        Add(name, new JsonObject { ["type"] = "number" }, help);
        return value;
    }

    public override AttributeValue NumberOrText(string name, AttributeValue value, string help)
    {
        Add(name, new JsonObject { ["type"] = Array(["number", "string"]) }, help, isRequired: true);
        return value;
    }

    public override decimal? DateNumber(string name, decimal? value, ExprType type, string help)
    {
        string pattern = type switch
        {
            ExprType.Date => DatePattern,
            ExprType.Time => TimePattern,
            _ => $"{DatePattern}T{TimePattern}",
        };
        Add(name, new JsonObject { ["type"] = "string", ["pattern"] = $"^{pattern}$" }, help);
        return value;
    }

    public override bool Flag(string name, bool value, string help)
    {
        Add(name, new JsonObject { ["type"] = "boolean" }, help, value);
        return value;
    }

    public override int Word(string name, int value, JsonWords words, string help)
    {
        Add(name, new JsonObject { ["enum"] = Array(words.Names) }, help, words.NameOf(value));
        return value;
    }

    public override int? OptionalWord(string name, int? value, JsonWords words, string help)
    {
        Add(name, new JsonObject { ["enum"] = Array(words.Names) }, help);
        return value;
    }

    public override ValueList<string> Texts(string name, ValueList<string> value, string help, bool isRequired = false)
    {
        AddList(name, new JsonObject { ["type"] = "string" }, help, isRequired);
        return value;
    }

    public override ValueList<T> List<T>(string name, ValueList<T> value, ObjectMap<T> element, string help, bool isRequired = false)
    {
        AddList(name, Reference(element, element.Name), help, isRequired);
        return value;
    }

    /// <summary>Describes both forms in one schema rather than a choice of two, so that an editor can point at an error in a list.</summary>
    public override ValueList<T> ListOrName<T>(string name, ValueList<T> value, ref string? reference, ObjectMap<T> element, string help)
    {
        var schema = new JsonObject { ["type"] = Array(["array", "string"]), ["items"] = Reference(element, element.Name) };
        Add(name, schema, help, isRequired: true);
        return value;
    }

    public override T Object<T>(string name, T value, ObjectMap<T> map, string help, bool isRequired = false)
    {
        JsonObject schema = map.Name.Length == 0 ? SchemaOf(map, map.Name) : Reference(map, map.Name);
        Add(name, schema, help, isRequired ? null : new JsonObject(), isRequired);
        return value;
    }

    public override T? OptionalObject<T>(string name, T? value, ObjectMap<T> map, string help)
        where T : class
    {
        Add(name, Reference(map, map.Name), help);
        return value;
    }

    public override T OneOf<T>(T value, string kind, ObjectMap<T>[] kinds)
    {
        string name = _name;
        var branches = new JsonArray();
        foreach (ObjectMap<T> map in kinds)
        {
            branches.Add((JsonNode)new JsonObject
            {
                ["if"] = new JsonObject
                {
                    ["properties"] = new JsonObject { [KindProperty] = new JsonObject { ["const"] = map.Name } },
                    ["required"] = Array([KindProperty]),
                },
                ["then"] = Reference(map, $"{name}.{map.Name}", map.Name),
            });
        }

        _whole = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                [KindProperty] = new JsonObject { ["enum"] = Array(System.Array.ConvertAll(kinds, map => map.Name)) },
            },
            ["required"] = Array([KindProperty]),
            ["allOf"] = branches,
        };
        return value;
    }

    public override ValueMap<T> Entries<T>(ValueMap<T> value, Func<JsonMap, string, T, T> entry, T blank, int? maxName = null)
    {
        const string any = "";
        entry(this, any, blank);
        JsonNode schema = _properties[any]!;
        _properties.Remove(any);
        _whole = new JsonObject { ["type"] = "object", ["additionalProperties"] = schema };
        return value;
    }

    private void AddList(string name, JsonObject element, string help, bool isRequired) =>
        Add(name, new JsonObject { ["type"] = "array", ["items"] = element }, help, isRequired ? null : new JsonArray(), isRequired);

    private void Add(string name, JsonObject schema, string help, JsonNode? defaultValue = null, bool isRequired = false)
    {
        if (help.Length > 0)
            schema["description"] = help;
        if (defaultValue is not null)
            schema["default"] = defaultValue;
        if (isRequired)
            _required.Add((JsonNode)name);

        _properties[name] = schema;
    }

    /// <summary>Creates a reference to the schema of a map, which is created when it is first referred to.</summary>
    private JsonObject Reference<T>(ObjectMap<T> map, string name, string? kind = null)
        where T : class
    {
        if (_definitions.TryAdd(name, [])) // before it is created, as it may refer to itself
            _definitions[name] = SchemaOf(map, name, kind);

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private JsonObject SchemaOf<T>(ObjectMap<T> map, string name, string? kind = null)
        where T : class
    {
        (string outerName, JsonObject outerProperties, JsonArray outerRequired, JsonArray? outerEither) = (_name, _properties, _required, _either);
        (_name, _properties, _required, _either) = (name, [], [], null);
        if (kind is not null)
            Add(KindProperty, new JsonObject { ["const"] = kind }, help: "", isRequired: true);

        map.Map(this, map.Blank);
        JsonObject schema = _whole ?? Describe(map.Help);
        _whole = null;
        (_name, _properties, _required, _either) = (outerName, outerProperties, outerRequired, outerEither);
        return schema;
    }

    /// <summary>Creates the schema of the current object.</summary>
    private JsonObject Describe(string help)
    {
        var schema = new JsonObject { ["description"] = help, ["type"] = "object", ["properties"] = _properties };
        if (_required.Count > 0)
            schema["required"] = _required;
        if (_either is not null)
            schema["anyOf"] = _either;

        schema["additionalProperties"] = false;
        return schema;
    }

    private static JsonArray Array(string[] texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
