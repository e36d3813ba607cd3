using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Diagnostics;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Forms;

/// <summary>An object whose property names are data: names, standing for values of one form.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class MapForm<T>(Form element) : Form
    where T : class
{
    /// <summary>
    /// The most bytes of a name. The path of everything inside it repeats the name, so that without a limit one long name
    /// could make the problems of a file many times larger than the file.
    /// </summary>
    private const int NameLimit = 256;

    public override object Placeholder => ValueMap<T>.Empty;

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.ReportWrongType(ref json, "object");
            return false;
        }

        var entries = new Dictionary<string, T>();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            if (TryGetName(ref json, context, out string name))
                ReadEntry(ref json, context, name, entries);
            else
                json.Skip();
        }

        value = ValueMap.Create<T>([.. entries]);
        return true;
    }

    public override void Write(CanonicalWriter writer, object value)
    {
        writer.StartObject();
        foreach ((string name, T item) in (ValueMap<T>)value)
        {
            writer.Name(name);
            element.Write(writer, item);
        }

        writer.EndObject();
    }

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "object", ["additionalProperties"] = element.Schema(definitions) };

    private static bool TryGetName(ref Utf8JsonReader json, ReadingContext context, out string name)
    {
        if (json.ValueSpan.Length > NameLimit)
        {
            name = "";
            context.Report(json.TokenStartIndex, ProblemCodes.TooLarge, ("size", json.ValueSpan.Length), ("limit", NameLimit));
            return false;
        }

        if (JsonStringBody.TryGetText(ref json, out name))
            return true;

        context.Report(json.TokenStartIndex, ProblemCodes.MalformedText);
        return false;
    }

    private void ReadEntry(ref Utf8JsonReader json, ReadingContext context, string name, Dictionary<string, T> entries)
    {
        context.Enter(name);
        if (entries.ContainsKey(name))
        {
            context.Report(json.TokenStartIndex, ProblemCodes.DuplicateProperty, ("property", name));
            json.Skip();
        }
        else
        {
            json.Read();
            entries.Add(name, (T)(element.TryRead(ref json, context, out object? item) ? item : element.Placeholder));
        }

        context.Leave();
    }
}
