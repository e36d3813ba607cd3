using System.Globalization;
using System.Text;
using SurveyEngine.Kinds;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>
/// What is at hand where an expression is evaluated: a row of a matrix, or an option. Its code and its attributes are put into the expression,
/// which is bound for each; those in which all that was put in is equal share one.
/// </summary>
/// <param name="items">The options or rows.</param>
/// <param name="rows">The matrix whose row at hand is read when the expression is evaluated; null when there is none.</param>
internal sealed class AtHand(AttributeTable items, Group? rows = null)
{
    // What was put in, by name.
    private readonly SortedDictionary<string, AttributeColumn> _used = new(StringComparer.Ordinal);

    private Dictionary<Group, bool>? _related;

    public AttributeTable Items => items;

    public Group? Rows => rows;

    /// <summary>The index of the one at hand.</summary>
    public int Item { get; set; }

    /// <summary>Takes one to hand for another expression, into which nothing is put yet.</summary>
    public AtHand At(int item)
    {
        _used.Clear();
        Item = item;
        return this;
    }

    /// <summary>Finds an attribute, and notes that it is put in; null when none has it.</summary>
    public AttributeColumn? Use(string name)
    {
        AttributeColumn? column = items.Count == 0 ? null : items.Find(name);
        if (column is not null)
            _used[name] = column;

        return column;
    }

    /// <summary>The field of the row with the code at hand in a matrix; null when no code here is the code of a row there.</summary>
    public Field? RowIn(Group group, SymbolTable symbols)
    {
        _related ??= [];
        if (!_related.TryGetValue(group, out bool isRelated))
        {
            isRelated = Enumerable.Range(0, items.Count).Any(item => symbols.FindRow(group, items.CodeOf(item)) is not null);
            _related.Add(group, isRelated);
        }

        if (!isRelated)
            return null;

        Use(AttributeTable.Code);
        return symbols.FindRow(group, items.CodeOf(Item)) ?? symbols.NoRowOf(group);
    }

    /// <summary>All that was put in for one, or what of it some names stand for, as a text that is equal where it is equal.</summary>
    /// <param name="item">The index.</param>
    /// <param name="isLeft">Whether what a name stands for still counts; null: all do.</param>
    public string KeyOf(int item, Func<string, bool>? isLeft = null)
    {
        var key = new StringBuilder();
        foreach ((string name, AttributeColumn column) in _used)
        {
            if (isLeft?.Invoke(name) == false)
                continue;

            Value value = column.Values[item];
            string text = value.Text ?? (value.IsAnswered ? DecimalMath.WithoutTrailingZeros(value.Number).ToString(CultureInfo.InvariantCulture) : "");
            key.Append(CultureInfo.InvariantCulture, $"{(value.IsAnswered ? text.Length : -1)}:").Append(text);
        }

        return key.ToString();
    }
}
