using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>What an expression reads: one field, or the fields of a matrix, of which a row may be at hand.</summary>
internal readonly record struct FieldReference
{
    private readonly Field? _field;

    public FieldReference(Field field) => _field = field;

    public FieldReference(Group group) => Group = group;

    /// <summary>The matrix; null for a single field.</summary>
    public Group? Group { get; }

    public string Path => Group?.Path ?? _field!.Path;

    /// <summary>Any of the fields, for what they have in common; the first in definition order.</summary>
    public Field Representative => Group is null ? _field! : Group.Fields[0];

    /// <summary>Equal for two references to the same.</summary>
    public object Identity => Group as object ?? _field!;

    /// <summary>The field itself, or that of the row at hand.</summary>
    public Field Resolve(in EvaluationContext context) => Group is null ? _field! : Group.Fields[context.Row];

    /// <summary>Adds all fields that may be read.</summary>
    public void AddTo(ISet<Field> fields)
    {
        if (Group is null)
            fields.Add(_field!);
        else
            fields.UnionWith(Group.Fields);
    }
}
