using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Json;
using SurveyEngine.Text;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>
/// The JSON object that an object of the model is written as: one table of its properties in canonical order, which reader,
/// writer and editor schema all follow.
/// </summary>
internal abstract class Shape : ElementForm
{
    private readonly Property[] _properties;
    private object?[]? _defaults;

    /// <param name="name">The name of the shape in the editor schema; of one in a <see cref="Union"/>, its kind.</param>
    /// <param name="description">What it is, for the editor schema.</param>
    /// <param name="blank">The object before anything is read: it has the defaults of the properties that may be left out.</param>
    /// <param name="properties">Its properties, in canonical order.</param>
    private protected Shape(string name, string description, object blank, Property[] properties)
    {
        Name = name;
        Description = description;
        Placeholder = blank;
        _properties = properties;
    }

    public string Name { get; }

    public string Description { get; }

    public override object Placeholder { get; }

    /// <summary>The properties, in canonical order.</summary>
    public ReadOnlySpan<Property> Properties => _properties;

    private object?[] Defaults => _defaults ??= Take(Placeholder);

    /// <summary>The object with these values of its properties, in canonical order.</summary>
    public abstract object Make(ReadOnlySpan<object?> values);

    /// <summary>The values of the properties of an object, in canonical order.</summary>
    public abstract object?[] Take(object value);

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.ReportWrongType(ref json, "object");
            return false;
        }

        long start = json.TokenStartIndex;
        Slots slots = default;
        Span<object?> values = slots[.._properties.Length];
        Defaults.CopyTo(values);
        ulong seen = ReadProperties(ref json, context, values);
        for (int i = 0; i < _properties.Length; i++)
        {
            if (_properties[i].IsRequired && (seen >> i & 1) == 0)
                Report(context, start, ProblemCodes.MissingProperty, _properties[i].Name.Value);
        }

        value = Make(values);
        return true;
    }

    public override void Write(CanonicalJsonWriter writer, object value)
    {
        object?[] values = Take(value);
        writer.StartObject();
        for (int i = 0; i < _properties.Length; i++)
        {
            if (!_properties[i].IsRequired && Equals(values[i], Defaults[i]))
                continue;

            writer.Name(_properties[i].Name.Value);
            _properties[i].Form.Write(writer, values[i]!);
        }

        writer.EndObject();
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(Name, ObjectSchema);

    /// <summary>The schema of the object itself, where <see cref="Schema"/> is a reference to it.</summary>
    public JsonObject ObjectSchema(SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        for (int i = 0; i < _properties.Length; i++)
            properties[_properties[i].Name.Value] = _properties[i].Schema(definitions, Defaults[i]);

        var schema = new JsonObject { ["description"] = Description, ["type"] = "object", ["properties"] = properties };
        if (_properties.Any(property => property.IsRequired))
            schema["required"] = SchemaDefinitions.Texts(_properties.Where(p => p.IsRequired).Select(p => p.Name.Value));

        schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>Reads the values of the properties that are there; a bit for each of them.</summary>
    private ulong ReadProperties(ref Utf8JsonReader json, ReadingContext context, scoped Span<object?> values)
    {
        ulong seen = 0;
        int next = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            int index = Find(ref json, next);
            if (index < 0)
            {
                ReportUnknown(ref json, context);
                json.Skip();
            }
            else if ((seen >> index & 1) != 0)
            {
                Report(context, json.TokenStartIndex, ProblemCodes.DuplicateProperty, _properties[index].Name.Value);
                json.Skip();
            }
            else
            {
                seen |= 1UL << index;
                next = index + 1;
                context.Enter(_properties[index].Name.Value);
                json.Read();
                if (_properties[index].Form.TryRead(ref json, context, out object? value))
                    values[index] = value;
                context.Leave();
            }
        }

        return seen;
    }

    /// <summary>Finds the property whose name the reader stands on, trying the one that comes next in canonical order first.</summary>
    private int Find(ref Utf8JsonReader json, int next)
    {
        for (int i = 0; i < _properties.Length; i++)
        {
            int index = (next + i) % _properties.Length;
            if (JsonStringBody.Is(ref json, _properties[index].Name))
                return index;
        }

        return -1;
    }

    private void ReportUnknown(ref Utf8JsonReader json, ReadingContext context)
    {
        if (!JsonStringBody.TryGetText(ref json, out string name))
            context.Report(json.TokenStartIndex, ProblemCodes.MalformedText);
        else if (NearestName.Find(name, _properties.Select(property => property.Name.Value)) is { } nearest)
            Report(context, json.TokenStartIndex, ProblemCodes.UnknownProperty, name, ("nearest", nearest));
        else
            Report(context, json.TokenStartIndex, ProblemCodes.UnknownProperty, name);
    }

    private static void Report(
        ReadingContext context, long offset, string code, string property, params (string Name, object Value)[] more)
    {
        context.Enter(property);
        context.Report(offset, code, [("property", property), .. more]);
        context.Leave();
    }

    /// <summary>The values of one object while it is read, on the stack: no object has more properties.</summary>
    [InlineArray(24)]
    private struct Slots
    {
        private object? _first;
    }
}

/// <summary>The shape of one type of the model.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="name">The name of the shape in the editor schema; of one in a <see cref="Union"/>, its kind.</param>
/// <param name="description">What it is, for the editor schema.</param>
/// <param name="blank">The object before anything is read: it has the defaults of the properties that may be left out.</param>
/// <param name="properties">Its properties, in canonical order.</param>
/// <param name="take">The values of the properties of an object, in canonical order.</param>
/// <param name="make">The object with these values of its properties, in canonical order.</param>
internal sealed class Shape<T>(
    string name, string description, T blank, Property[] properties, Func<T, object?[]> take, Func<ReadOnlySpan<object?>, T> make)
    : Shape(name, description, blank, properties)
    where T : class
{
    public override object Make(ReadOnlySpan<object?> values) => make(values);

    public override object?[] Take(object value) => take((T)value);
}
