using System.Text.Json;
using System.Text.Json.Nodes;

namespace SurveyEngine.Json.Forms;

/// <summary>A property that holds a value of the object.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
internal sealed class ValueProperty<T, TValue>(
    string name, bool isRequired, string description, Form<TValue> form, Func<T, TValue?> get, Func<T, TValue, T> set)
    : Property<T>(name, isRequired)
{
    public override T Read(ref Utf8JsonReader json, ReadingContext context, T target) =>
        form.TryRead(ref json, context, out TValue? value) ? set(target, value) : target;

    public override void Write(CanonicalWriter writer, T source, T blank)
    {
        TValue? value = get(source);
        if (!IsRequired && EqualityComparer<TValue>.Default.Equals(value, get(blank)))
            return;

        writer.Name(Name.Value);
        form.Write(writer, value!);
    }

    public override JsonObject Schema(SchemaDefinitions definitions, T blank)
    {
        JsonObject schema = form.Schema(definitions);
        schema["description"] = description;
        if (!IsRequired && get(blank) is { } value)
            schema["default"] = JsonNode.Parse(CanonicalWriter.Write(form, value));

        return schema;
    }
}
