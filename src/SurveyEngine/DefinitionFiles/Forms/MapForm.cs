using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Json;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>An object whose property names are data: names, standing for values of one form.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class MapForm<T>(ElementForm element) : Form
    where T : class
{
    /// <summary>
    /// The most bytes of a name. The path of everything inside it repeats the name, so that without a limit one long name
    /// could make the problems of a file many times larger than the file.
    /// </summary>
    private const int NameLimit = 256;

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.ReportWrongType(ref json, "object");
            return false;
        }

        int start = context.Elements.Count;
        var names = new List<string>();
        var seen = new HashSet<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            if (!TryGetName(ref json, context, out string name))
            {
                json.Skip();
                continue;
            }

            context.Enter(name);
            if (seen.Add(name))
            {
                names.Add(name);
                json.Read();
                context.Elements.Add(element.TryRead(ref json, context, out object? item) ? item : element.Placeholder);
            }
            else
            {
                context.Report(json.TokenStartIndex, ProblemCodes.DuplicateProperty, ("property", name));
                json.Skip();
            }

            context.Leave();
        }

        value = new ValueMap<T>([.. names], context.TakeElements<T>(start));
        return true;
    }

    public override void Write(CanonicalJsonWriter writer, object value)
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
}
