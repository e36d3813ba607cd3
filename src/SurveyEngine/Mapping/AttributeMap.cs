using SurveyEngine.Model;

namespace SurveyEngine.Mapping;

/// <summary>The attributes of options and rows: their JSON and their problems.</summary>
internal static class AttributeMap
{
    private static readonly AttributeValue Blank = new("");

    private static readonly ObjectMap<ValueMap<AttributeValue>> Entries = new(
        "", "", [], (json, attributes) => json.Entries(attributes, (_, name, value) => json.NumberOrText(name, value, ""), Blank));

    /// <summary>Maps the property <c>attributes</c>.</summary>
    public static ValueMap<AttributeValue> Map(JsonMap json, ValueMap<AttributeValue> attributes) =>
        json.Object("attributes", attributes, Entries, "What expressions know of it beside its code, by name: a number or a text, of one type for one name in the list.");

    /// <summary>Reports the problems of the property <c>attributes</c>.</summary>
    /// <param name="attributes">The attributes of one option or row.</param>
    /// <param name="types">The types of the names so far in the list, as terms; null while there are none.</param>
    /// <param name="problems">The receiver of problems.</param>
    public static void Check(ValueMap<AttributeValue> attributes, ref Dictionary<string, string>? types, ProblemReporter problems)
    {
        Guard.NotNull(attributes, "attributes");
        if (attributes.Count == 0)
            return;

        types ??= new Dictionary<string, string>(StringComparer.Ordinal);
        problems.Enter("attributes");
        for (int i = 0; i < attributes.Count; i++)
        {
            string name = attributes.Names[i];
            AttributeValue value = attributes.ValueSpan[i];
            Guard.NotNull(value, name);
            problems.CheckAttributeName(name);
            string type = value.Text is null ? "number" : "text";
            if (value.Text is { } text)
                problems.CheckName(name, text);
            if (!types.TryAdd(name, type) && types[name] != type)
                problems.Error(name, ProblemCodes.WrongType, ("found", type), ("expected", types[name]));
        }

        problems.Leave();
    }
}
