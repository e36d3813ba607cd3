using System.Text.Json;
using System.Text.Json.Nodes;

namespace SurveyEngine.Json.Forms;

/// <summary>A property of the JSON object that a <typeparamref name="T"/> is written as.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
internal abstract class Property<T>(string name, bool isRequired)
{
    public JsonName Name { get; } = new(name);

    public bool IsRequired { get; } = isRequired;

    /// <summary>Reads the value the reader stands on into <paramref name="target"/>, which stays as it is when there is none.</summary>
    public abstract T Read(ref Utf8JsonReader json, ReadingContext context, T target);

    /// <summary>Writes name and value, unless the value is what <paramref name="blank"/> has too and may be left out.</summary>
    public abstract void Write(CanonicalWriter writer, T source, T blank);

    public abstract JsonObject Schema(SchemaDefinitions definitions, T blank);
}
