using SurveyEngine.Html.Controls;

namespace SurveyEngine.Html.Pages;

/// <summary>The questions and fields of sections by name.</summary>
internal sealed class PageFields
{
    private readonly Dictionary<string, QuestionView> _questions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _fields = new(StringComparer.Ordinal);

    public PageFields(params IEnumerable<SectionView> sections)
    {
        foreach (SectionView section in sections)
            Add(section, page: section.Id);
    }

    public IReadOnlyDictionary<string, QuestionView> Questions => _questions;

    /// <summary>What is pending for fields that are shown, in the order of paths.</summary>
    public IEnumerable<PendingEntry> Shown(PendingInput pending) =>
        pending.Where(entry => _fields.TryGetValue(entry.Path, out Place found) && !found.Field.Hidden);

    /// <summary>The problems of the engine, but those of pending fields, and then the problems of these.</summary>
    public IEnumerable<ProblemView> Problems(ControlScope scope, IEnumerable<ProblemView> found) =>
    [
        .. found.Where(problem => problem.Path is null || scope.Pending[problem.Path] is null),
        .. Shown(scope.Pending).Select(entry => _fields[entry.Path])
            .SelectMany(pending => scope.Part(pending.Question, pending.Field, FieldPlace.Question).Field.Problems),
    ];

    /// <summary>The id of the section that a field is in, among those that were given; null when it is in none.</summary>
    public string? PageOf(string path) => _fields.TryGetValue(path, out Place found) ? found.Page : null;

    /// <summary>The id of the first input of a field; null when the field is not on the page.</summary>
    public string? FirstInput(string? path)
    {
        if (path is null || !_fields.TryGetValue(path, out Place found))
            return null;

        return found.Field.ReadOnly ? HtmlId.OfField(path) : FieldControls.Of(found.Field).FirstInput(found.Question, found.Field);
    }

    private void Add(SectionView section, string page)
    {
        foreach (ItemView item in section.Items)
        {
            if (item is SectionView inner)
                Add(inner, page);
            else if (item is QuestionView question)
                Add(question, page);
        }
    }

    private void Add(QuestionView question, string page)
    {
        _questions.Add(question.Id, question);
        foreach (FieldView field in question.Fields)
        {
            _fields.Add(field.Path, new Place(question, field, page));
            foreach (FieldView specify in (field as ChoiceFieldView)?.Options.Select(option => option.Specify).OfType<FieldView>() ?? [])
                _fields.Add(specify.Path, new Place(question, specify, page));
        }
    }

    private readonly record struct Place(QuestionView Question, FieldView Field, string Page);
}
