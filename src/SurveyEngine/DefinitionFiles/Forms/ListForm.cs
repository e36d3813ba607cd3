using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Json;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>A list of values of one form.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal sealed class ListForm<T>(ElementForm element) : ElementForm
    where T : class
{
    public override object Placeholder => ValueList<T>.Empty;

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.StartArray)
        {
            context.ReportWrongType(ref json, "list");
            return false;
        }

        int start = context.Elements.Count;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            context.Enter(context.Elements.Count - start);
            context.Elements.Add(element.TryRead(ref json, context, out object? item) ? item : element.Placeholder);
            context.Leave();
        }

        value = context.Elements.Count == start ? ValueList<T>.Empty : new ValueList<T>(context.TakeElements<T>(start));
        return true;
    }

    public override void Write(CanonicalJsonWriter writer, object value)
    {
        writer.StartArray();
        foreach (T item in (ValueList<T>)value)
            element.Write(writer, item);

        writer.EndArray();
    }

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "array", ["items"] = element.Schema(definitions) };
}
