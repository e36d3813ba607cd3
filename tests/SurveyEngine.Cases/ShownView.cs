namespace SurveyEngine.Cases;

/// <summary>The view of a session, with its parts by name.</summary>
internal sealed class ShownView
{
    private readonly SurveyView _view;

    public ShownView(SurveySession session, string language)
    {
        Language = language;
        _view = session.View(language);
        foreach (SectionView section in _view.Sections)
            Add(section);
    }

    public string Language { get; }

    public List<SectionView> Sections { get; } = [];

    public List<FieldView> Fields { get; } = [];

    private Dictionary<string, ItemView> Items { get; } = [];

    public IEnumerable<string> Options(string path) => Fields.Find(field => field.Path == path) is ChoiceFieldView choice
        ? choice.Options.Select(option => option.Code)
        : throw new CaseException($"Not understood: {path} is no choice that is displayed.");

    /// <summary>The text of a key such as <c>Q2.options.b</c>, or of a problem (<c>Q2.constraints.0</c>).</summary>
    public string Text(string key)
    {
        if (key == "title")
            return _view.Title;

        string? id = Items.Keys.Where(item => key.StartsWith(item + ".", StringComparison.Ordinal)).MaxBy(item => item.Length);
        return id is not null && Text(Items[id], key[(id.Length + 1)..].Split('.')) is { } text
            ? text
            : throw new CaseException($"Not understood: no text {key} is displayed.");
    }

    private string? Text(ItemView item, string[] key) => (item, key) switch
    {
        (_, ["title"]) => item.Title,
        (_, ["notes", var index]) => item.Notes[Index(index)],
        (NoteView note, ["prompt"]) => note.Prompt,
        (QuestionView question, ["prompt"]) => question.Prompt,
        (QuestionView question, ["rows", var row]) => question.Rows?.FirstOrDefault(view => view.Code == row)?.Label,
        (QuestionView question, ["options", var code]) =>
            question.Fields.OfType<ChoiceFieldView>().SelectMany(field => field.Options).FirstOrDefault(option => option.Code == code)?.Label,
        (QuestionView question, ["constraints", var index]) => Message(question, "constraint", Index(index)),
        (QuestionView question, ["messages", var code]) => Message(question, code, index: null),
        _ => null,
    };

    private string? Message(QuestionView question, string code, int? index) => _view.Problems.FirstOrDefault(problem =>
        problem.Code == code && problem.Question == question.Id
        && (index is null || problem.Arguments.Any(argument => argument.Name == "index" && Equals(argument.Value, index))))?.Message;

    private static int Index(string text) => int.TryParse(text, out int index) ? index : throw new CaseException($"Not understood: {text} is no number.");

    private void Add(SectionView section)
    {
        Sections.Add(section);
        Items[section.Id] = section;
        foreach (ItemView item in section.Items)
        {
            if (item is SectionView inner)
                Add(inner);
            else
                Items[item.Id] = item;

            foreach (FieldView field in (item as QuestionView)?.Fields ?? [])
                Add(field);
        }
    }

    private void Add(FieldView field)
    {
        Fields.Add(field);
        foreach (OptionView option in (field as ChoiceFieldView)?.Options ?? [])
        {
            if (option.Specify is { } specify)
                Add(specify);
        }
    }
}
