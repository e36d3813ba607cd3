using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Forms;

/// <summary>A list of values of one form.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal sealed class ListForm<T>(Form<T> element) : Form<ValueList<T>>
{
    public override ValueList<T> Placeholder => [];

    public override bool TryRead(
        ref Utf8JsonReader json, ReadingContext context, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.StartArray)
        {
            context.ReportWrongType(ref json, "list");
            return false;
        }

        var items = new List<T>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            context.Enter(items.Count);
            items.Add(element.TryRead(ref json, context, out T? item) ? item : element.Placeholder);
            context.Leave();
        }

        value = ValueList.Create<T>(CollectionsMarshal.AsSpan(items));
        return true;
    }

    public override void Write(CanonicalWriter writer, ValueList<T> value)
    {
        writer.StartArray();
        foreach (T item in value)
            element.Write(writer, item);

        writer.EndArray();
    }

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "array", ["items"] = element.Schema(definitions) };
}
