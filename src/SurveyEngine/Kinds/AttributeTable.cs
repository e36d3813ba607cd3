using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds;

/// <summary>The codes and attributes of the options of a choice, or of the rows of a matrix, as expressions read them.</summary>
/// <param name="count">The number of options or rows.</param>
/// <param name="codeOf">The code of one.</param>
/// <param name="attributesOf">The attributes of one.</param>
internal sealed class AttributeTable(int count, Func<int, string> codeOf, Func<int, ValueMap<AttributeValue>> attributesOf)
{
    /// <summary>The name that stands for the code.</summary>
    public const string Code = "code";

    // The columns that were asked for.
    private readonly Dictionary<string, AttributeColumn?> _columns = new(StringComparer.Ordinal);

    public int Count => count;

    /// <summary>All names, for hints.</summary>
    public IEnumerable<string> Names =>
        Enumerable.Range(0, count).SelectMany(item => attributesOf(item).Keys).Append(Code).Distinct(StringComparer.Ordinal);

    public static AttributeTable Of(ValueList<Option> options) => new(options.Count, item => options[item].Code, item => options[item].Attributes);

    public static AttributeTable Of(ValueList<Row> rows) => new(rows.Count, item => rows[item].Code, item => rows[item].Attributes);

    public string CodeOf(int item) => codeOf(item);

    /// <summary>Finds the values of an attribute; null when no option or row has it.</summary>
    public AttributeColumn? Find(string name)
    {
        if (!_columns.TryGetValue(name, out AttributeColumn? column))
            _columns.Add(name, column = name == Code ? Codes() : Read(name));

        return column;
    }

    private AttributeColumn Codes()
    {
        var values = new Value[count];
        for (int item = 0; item < count; item++)
            values[item] = Value.Of(codeOf(item));

        return new AttributeColumn(ExprType.Option, values);
    }

    private AttributeColumn? Read(string name)
    {
        Value[]? values = null;
        ExprType? type = null;
        for (int item = 0; item < count; item++)
        {
            if (!attributesOf(item).TryGetValue(name, out AttributeValue? value))
                continue;

            // A list with both types has a problem by itself.
            ExprType own = value.Text is null ? ExprType.Number : ExprType.Text;
            type ??= own;
            values ??= new Value[count];
            if (own == type)
                values[item] = value.Text is { } text ? Value.Of(text) : Value.Of(value.Number!.Value);
        }

        return values is null ? null : new AttributeColumn(type!.Value, values);
    }
}
