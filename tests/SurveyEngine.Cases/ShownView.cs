namespace SurveyEngine.Cases;

/// <summary>The view of a session, with its parts by name.</summary>
internal sealed class ShownView
{
    public ShownView(SurveySession session, string language)
    {
        Language = language;
        View = session.View(language);
        foreach (SectionView section in View.Sections)
            Add(section);
    }

    public string Language { get; }

    public SurveyView View { get; }

    public List<SectionView> Sections { get; } = [];

    public List<FieldView> Fields { get; } = [];

    /// <summary>Sections, questions and notes by their path.</summary>
    public Dictionary<string, ItemView> Items { get; } = [];

    /// <summary>What a path offers, as it is displayed: the options of a choice, the rows of a matrix, or the items of a section.</summary>
    public IEnumerable<string> Offered(string path) => (Fields.Find(field => field.Path == path), Items.GetValueOrDefault(path)) switch
    {
        (ChoiceFieldView choice, _) => choice.Options.Select(option => option.Code),
        (_, QuestionView { Rows: { } rows }) => rows.Select(row => row.Code),
        (_, SectionView section) => section.Items.Select(item => item.Id),
        _ => throw new CaseException($"Not understood: {path} is no choice, matrix or section that is displayed."),
    };

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
