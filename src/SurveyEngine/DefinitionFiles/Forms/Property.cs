using System.Text.Json.Nodes;
using SurveyEngine.Json;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>A property of a JSON object.</summary>
internal sealed class Property
{
    private readonly string? _description;

    private Property(string name, Form form, string? description, bool isRequired)
    {
        Name = new JsonName(name);
        Form = form;
        _description = description;
        IsRequired = isRequired;
    }

    public JsonName Name { get; }

    /// <summary>The form of its values.</summary>
    public Form Form { get; }

    public bool IsRequired { get; }

    /// <summary>A property that must be there.</summary>
    public static Property Required(string name, Form form, string description) => new(name, form, description, isRequired: true);

    /// <summary>A property that may be left out; its default is what the blank object has.</summary>
    public static Property Optional(string name, Form form, string description) => new(name, form, description, isRequired: false);

    /// <summary>The property <c>kind</c>, which tells the shapes of a <see cref="Union"/> apart.</summary>
    public static Property Kind(string kind) => new(Union.KindName.Value, new KindForm(kind), description: null, isRequired: true);

    public JsonObject Schema(SchemaDefinitions definitions, object? defaultValue)
    {
        JsonObject schema = Form.Schema(definitions);
        if (_description is not null)
            schema["description"] = _description;
        if (!IsRequired && defaultValue is not null)
            schema["default"] = JsonNode.Parse(CanonicalJsonWriter.Write(Form, defaultValue));

        return schema;
    }
}
