using System.Text.Json;
using System.Text.Json.Nodes;

namespace SurveyEngine.Json.Forms;

/// <summary>The property <c>kind</c>, which tells the shapes of a <see cref="Union{T}"/> apart.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
internal sealed class KindProperty<T>(string kind) : Property<T>(KindProperty.Name, isRequired: true)
{
    /// <summary>Passes over the value: it was read before, to find the shape.</summary>
    public override T Read(ref Utf8JsonReader json, ReadingContext context, T target)
    {
        json.Skip();
        return target;
    }

    public override void Write(CanonicalWriter writer, T source, T blank)
    {
        writer.Name(KindProperty.Name);
        writer.Text(kind);
    }

    public override JsonObject Schema(SchemaDefinitions definitions, T blank) => new() { ["const"] = kind };
}

/// <summary>The name of the property that <see cref="KindProperty{T}"/> describes.</summary>
internal static class KindProperty
{
    public const string Name = "kind";
}
