using SurveyEngine.Html.Controls;

namespace SurveyEngine.Html.Pages;

/// <summary>The questions and fields of sections by name.</summary>
internal sealed class PageFields
{
    private readonly Dictionary<string, QuestionView> _questions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (QuestionView Question, FieldView Field)> _fields = new(StringComparer.Ordinal);

    public PageFields(params IEnumerable<SectionView> sections)
    {
        foreach (SectionView section in sections)
            Add(section);
    }

    public IReadOnlyDictionary<string, QuestionView> Questions => _questions;

    /// <summary>The id of the first input of a field; null when the field is not on the page.</summary>
    public string? FirstInput(string? path)
    {
        if (path is null || !_fields.TryGetValue(path, out (QuestionView Question, FieldView Field) found))
            return null;

        return found.Field.ReadOnly ? HtmlId.OfField(path) : FieldControls.Of(found.Field).FirstInput(found.Question, found.Field);
    }

    private void Add(SectionView section)
    {
        foreach (ItemView item in section.Items)
        {
            if (item is SectionView inner)
                Add(inner);
            else if (item is QuestionView question)
                Add(question);
        }
    }

    private void Add(QuestionView question)
    {
        _questions.Add(question.Id, question);
        foreach (FieldView field in question.Fields)
        {
            _fields.Add(field.Path, (question, field));
            foreach (FieldView specify in (field as ChoiceFieldView)?.Options.Select(option => option.Specify).OfType<FieldView>() ?? [])
                _fields.Add(specify.Path, (question, specify));
        }
    }
}
