using System.Collections;
using System.Diagnostics.CodeAnalysis;
using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine;

/// <summary>The fields of a survey, in definition order, accessible by index or by path. Immutable.</summary>
public sealed class SurveyFieldList : IReadOnlyList<SurveyField>
{
    private readonly CompiledSurvey _survey;
    private readonly SurveyField[] _fields;

    internal SurveyFieldList(CompiledSurvey survey)
    {
        _survey = survey;
        _fields = new SurveyField[survey.Fields.Length];
        foreach (CompiledSection section in survey.Sections)
            Add(section);
    }

    /// <inheritdoc/>
    public int Count => _fields.Length;

    /// <inheritdoc/>
    public SurveyField this[int index] => _fields[index];

    /// <summary>Gets the field with a path; null when the survey has no such field.</summary>
    /// <param name="path">The field's path.</param>
    public SurveyField? this[string path] => TryFind(path, out SurveyField? field) ? field : null;

    /// <summary>Finds the field with a path.</summary>
    /// <param name="path">The field's path.</param>
    /// <param name="field">The field, or null.</param>
    /// <returns>Whether the survey has such a field.</returns>
    public bool TryFind(string path, [NotNullWhen(true)] out SurveyField? field)
    {
        int index = _survey.FieldNames.Find(path);
        field = index >= 0 ? _fields[index] : null;
        return field is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<SurveyField> GetEnumerator() => ((IEnumerable<SurveyField>)_fields).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(CompiledSection section)
    {
        foreach (CompiledItem item in section.Items)
        {
            if (item is CompiledSection inner)
                Add(inner);
            else if (item is CompiledQuestion question)
                Add(question);
        }
    }

    private void Add(CompiledQuestion question)
    {
        ValueList<Row>? rows = question.Definition.Kind is Matrix ? question.Rows : null;
        for (int i = 0; i < question.Cells.Length; i++)
        {
            Field cell = question.Cells[i];
            Add(cell, question, rows?[i]);
            foreach (Field? specify in cell.Specifies ?? [])
            {
                if (specify is not null)
                    Add(specify, question, rows?[i]);
            }
        }
    }

    private void Add(Field field, CompiledQuestion question, Row? row) =>
        _fields[field.Index] = new SurveyField(field, question.Id, row?.Code);
}
