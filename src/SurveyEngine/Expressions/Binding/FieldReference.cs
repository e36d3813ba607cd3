using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>A reference to one field, or to the field of the current row of a matrix.</summary>
internal readonly record struct FieldReference
{
    private readonly Field? _field;

    public FieldReference(Field field) => _field = field;

    public FieldReference(Group group) => Group = group;

    /// <summary>The matrix; null for a single field.</summary>
    public Group? Group { get; }

    public string Path => Group?.Path ?? _field!.Path;

    /// <summary>The first of the fields, for what they have in common.</summary>
    public Field Representative => Group is null ? _field! : Group.Fields[0];

    /// <summary>An object that is equal for references to the same field or matrix.</summary>
    public object Identity => Group as object ?? _field!;

    /// <summary>Gets the field itself, or that of the current row.</summary>
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
