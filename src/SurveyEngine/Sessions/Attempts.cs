using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>The fields that a respondent has tried to complete.</summary>
internal sealed class Attempts
{
    private readonly ulong[] _fields;

    /// <param name="survey">The survey.</param>
    /// <param name="names">Ids of sections and questions, paths of fields; unknown ones are ignored.</param>
    public Attempts(CompiledSurvey survey, ValueList<string> names)
    {
        _fields = new ulong[FieldSet.Words(survey.Fields.Length)];
        foreach (string name in names)
        {
            if (survey.TryFindItem(name, out CompiledItem item))
                Add(item);
            else if (survey.TryFindField(name, out Field? field))
                FieldSet.Add(_fields, field.Index);
        }
    }

    public bool Contains(Field field) => FieldSet.Contains(_fields, field.Index);

    private void Add(CompiledItem item)
    {
        if (item is CompiledSection section)
        {
            for (int i = section.Fields.Start; i < section.Fields.End; i++)
                FieldSet.Add(_fields, i);
        }
        else if (item is CompiledQuestion question)
        {
            foreach (Field cell in question.Cells)
                Add(cell);
        }
    }

    private void Add(Field cell)
    {
        FieldSet.Add(_fields, cell.Index);
        foreach (Field? specify in cell.Specifies ?? [])
        {
            if (specify is not null)
                FieldSet.Add(_fields, specify.Index);
        }
    }
}
