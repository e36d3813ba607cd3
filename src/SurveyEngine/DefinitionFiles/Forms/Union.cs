using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Json;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>An object of one of several shapes, told apart by its property <c>kind</c>, which may stand anywhere in it.</summary>
/// <param name="name">The name of the union in the editor schema.</param>
/// <param name="shapes">The shapes; asked for when first needed, since a section may stand in a section.</param>
/// <param name="kindOf">What tells values of different shapes apart: the type of the value, or of a part of it.</param>
internal sealed class Union(string name, Func<Shape[]> shapes, Func<object, object> kindOf) : ElementForm
{
    /// <summary>The name of the property that tells the shapes apart.</summary>
    public static readonly JsonName KindName = new("kind");

    private readonly Lazy<KindShape[]> _shapes = new(() => Array.ConvertAll(shapes(), shape => new KindShape(shape)));

    public override object Placeholder => _shapes.Value[0].Placeholder;

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.ReportWrongType(ref json, "object");
            return false;
        }

        KindShape? shape = FindShape(json, context);
        if (shape is not null)
            return shape.TryRead(ref json, context, out value);

        context.GiveUp();
        json.Skip();
        return false;
    }

    public override void Write(CanonicalJsonWriter writer, object value) =>
        _shapes.Value.First(shape => kindOf(shape.Placeholder).GetType() == kindOf(value).GetType()).Write(writer, value);

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(name, UnionSchema);

    /// <summary>Looks ahead for the kind; takes a copy of the reader, so that the caller's stays where it is.</summary>
    private KindShape? FindShape(Utf8JsonReader json, ReadingContext context)
    {
        long start = json.TokenStartIndex;
        bool isFound = false;
        while (!isFound && json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            isFound = JsonStringBody.Is(ref json, KindName);
            if (isFound)
                json.Read();
            else
                json.Skip();
        }

        context.Enter(KindName.Value);
        KindShape? shape = null;
        if (isFound)
            shape = ReadKind(ref json, context);
        else
            context.Report(start, ProblemCodes.MissingProperty, ("property", KindName.Value));

        context.Leave();
        return shape;
    }

    private KindShape? ReadKind(ref Utf8JsonReader json, ReadingContext context)
    {
        long start = json.TokenStartIndex;
        if (!TextForm.TryRead(ref json, context, out string kind))
            return null;

        KindShape? shape = Array.Find(_shapes.Value, shape => shape.Name == kind);
        if (shape is null)
            context.Report(start, ProblemCodes.UnknownValue, ("value", kind), ("known", Kinds));

        return shape;
    }

    private JsonObject UnionSchema(SchemaDefinitions definitions)
    {
        var branches = new JsonArray();
        foreach (KindShape shape in _shapes.Value)
        {
            branches.Add((JsonNode)new JsonObject
            {
                ["if"] = new JsonObject
                {
                    ["properties"] = new JsonObject { [KindName.Value] = new JsonObject { ["const"] = shape.Name } },
                    ["required"] = SchemaDefinitions.Texts([KindName.Value]),
                },
                ["then"] = definitions.Reference($"{name}.{shape.Name}", shape.ObjectSchema),
            });
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                [KindName.Value] = new JsonObject { ["enum"] = SchemaDefinitions.Texts(Kinds) },
            },
            ["required"] = SchemaDefinitions.Texts([KindName.Value]),
            ["allOf"] = branches,
        };
    }

    private string[] Kinds => Array.ConvertAll(_shapes.Value, shape => shape.Name);
}
