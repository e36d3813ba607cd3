using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Diagnostics;
using SurveyEngine.Text;

namespace SurveyEngine.Json.Forms;

/// <summary>
/// The JSON object that a <typeparamref name="T"/> is written as: one table of its properties in canonical order, which
/// reader, writer and editor schema all follow. Immutable: each property added makes a new shape.
/// </summary>
/// <typeparam name="T">The type of the object.</typeparam>
internal sealed class Shape<T> : Form<T>
    where T : class
{
    private readonly Property<T>[] _properties;

    /// <summary>An object without properties so far.</summary>
    /// <param name="name">The name of the shape in the editor schema; of one in a <see cref="Union{T}"/>, its kind.</param>
    /// <param name="description">What it is, for the editor schema.</param>
    /// <param name="blank">The object before anything is read: it has the defaults of the properties that may be left out.</param>
    public Shape(string name, string description, T blank)
        : this(name, description, blank, [])
    {
    }

    private Shape(string name, string description, T blank, Property<T>[] properties)
    {
        Name = name;
        Description = description;
        Placeholder = blank;
        _properties = properties;
    }

    public string Name { get; }

    public string Description { get; }

    public override T Placeholder { get; }

    /// <summary>Adds a property that must be there.</summary>
    public Shape<T> Required<TValue>(
        string name, Form<TValue> form, string description, Func<T, TValue> get, Func<T, TValue, T> set) =>
        With(new ValueProperty<T, TValue>(name, isRequired: true, description, form, get, set));

    /// <summary>Adds a property that may be left out; its default is what the blank object has.</summary>
    public Shape<T> Optional<TValue>(
        string name, Form<TValue> form, string description, Func<T, TValue?> get, Func<T, TValue, T> set) =>
        With(new ValueProperty<T, TValue>(name, isRequired: false, description, form, get, set));

    /// <summary>Adds a property with a text that is read over and never written.</summary>
    public Shape<T> Ignored(string name, string description) => With(new IgnoredProperty<T>(name, description));

    /// <summary>Adds the properties of a part of the object, flat.</summary>
    public Shape<T> Part<TPart>(Shape<TPart> part, Func<T, TPart> get, Func<T, TPart, T> set)
        where TPart : class =>
        With(Array.ConvertAll(part._properties, Property<T> (inner) => new PartProperty<T, TPart>(inner, get, set)));

    /// <summary>The same object among others: told apart by the property <c>kind</c>, which stands first.</summary>
    public Shape<T> AsKind() => new(Name, Description, Placeholder, [new KindProperty<T>(Name), .. _properties]);

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.ReportWrongType(ref json, "object");
            return false;
        }

        long start = json.TokenStartIndex;
        Span<bool> seen = stackalloc bool[_properties.Length];
        value = ReadProperties(ref json, context, seen);
        for (int i = 0; i < seen.Length; i++)
        {
            if (!seen[i] && _properties[i].IsRequired)
                Report(context, start, ProblemCodes.MissingProperty, _properties[i].Name.Value);
        }

        return true;
    }

    public override void Write(CanonicalWriter writer, T value)
    {
        writer.StartObject();
        foreach (Property<T> property in _properties)
            property.Write(writer, value, Placeholder);

        writer.EndObject();
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(Name, ObjectSchema);

    /// <summary>The schema of the object itself, where <see cref="Schema"/> is a reference to it.</summary>
    public JsonObject ObjectSchema(SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        foreach (Property<T> property in _properties)
            properties[property.Name.Value] = property.Schema(definitions, Placeholder);

        var schema = new JsonObject { ["description"] = Description, ["type"] = "object", ["properties"] = properties };
        if (_properties.Any(property => property.IsRequired))
            schema["required"] = SchemaDefinitions.Texts(_properties.Where(p => p.IsRequired).Select(p => p.Name.Value));

        schema["additionalProperties"] = false;
        return schema;
    }

    private Shape<T> With(params Property<T>[] added) => new(Name, Description, Placeholder, [.. _properties, .. added]);

    private T ReadProperties(ref Utf8JsonReader json, ReadingContext context, scoped Span<bool> seen)
    {
        T value = Placeholder;
        int next = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            int index = Find(ref json, next);
            if (index < 0)
            {
                ReportUnknown(ref json, context);
                json.Skip();
            }
            else if (seen[index])
            {
                Report(context, json.TokenStartIndex, ProblemCodes.DuplicateProperty, _properties[index].Name.Value);
                json.Skip();
            }
            else
            {
                seen[index] = true;
                next = index + 1;
                context.Enter(_properties[index].Name.Value);
                json.Read();
                value = _properties[index].Read(ref json, context, value);
                context.Leave();
            }
        }

        return value;
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
}
