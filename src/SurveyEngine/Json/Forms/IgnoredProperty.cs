using System.Text.Json;
using System.Text.Json.Nodes;

namespace SurveyEngine.Json.Forms;

/// <summary>A property with a text that says nothing about the object: accepted, and never written.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
internal sealed class IgnoredProperty<T>(string name, string description) : Property<T>(name, isRequired: false)
{
    public override T Read(ref Utf8JsonReader json, ReadingContext context, T target)
    {
        TextForm.Any.TryRead(ref json, context, out _);
        return target;
    }

    public override void Write(CanonicalWriter writer, T source, T blank)
    {
    }

    public override JsonObject Schema(SchemaDefinitions definitions, T blank) =>
        new() { ["type"] = "string", ["description"] = description };
}
