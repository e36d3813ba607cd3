using System.Text.Json;
using System.Text.Json.Nodes;

namespace SurveyEngine.Json.Forms;

/// <summary>A property of a part of <typeparamref name="T"/> whose properties stand flat among those of the whole.</summary>
/// <typeparam name="T">The type of the whole.</typeparam>
/// <typeparam name="TPart">The type of the part.</typeparam>
internal sealed class PartProperty<T, TPart>(Property<TPart> inner, Func<T, TPart> get, Func<T, TPart, T> set)
    : Property<T>(inner.Name.Value, inner.IsRequired)
{
    public override T Read(ref Utf8JsonReader json, ReadingContext context, T target) =>
        set(target, inner.Read(ref json, context, get(target)));

    public override void Write(CanonicalWriter writer, T source, T blank) => inner.Write(writer, get(source), get(blank));

    public override JsonObject Schema(SchemaDefinitions definitions, T blank) => inner.Schema(definitions, get(blank));
}
