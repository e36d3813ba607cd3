namespace SurveyEngine.Cli.Run;

/// <summary>A place where a respondent stops on the way through a survey: a field, or the notes that no question follows.</summary>
/// <param name="Sections">The sections around it, outermost first.</param>
/// <param name="Notes">The notes before it.</param>
internal abstract record Stop(IReadOnlyList<SectionView> Sections, IReadOnlyList<NoteView> Notes)
{
    /// <summary>What tells it from all others.</summary>
    public abstract string Path { get; }

    /// <summary>Whether the remarks of its section are told here: it is the first stop in it.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Lists all that a view shows, in definition order; a specify text follows its choice.</summary>
    public static IReadOnlyList<Stop> All(SurveyView view) => [.. view.Sections.SelectMany(section => In(section, []))];

    private static IEnumerable<Stop> In(SectionView section, SectionView[] outer)
    {
        SectionView[] sections = [.. outer, section];
        var notes = new List<NoteView>();
        bool isFirst = true;
        foreach (ItemView item in section.Items)
        {
            if (item is NoteView note)
            {
                notes.Add(note);
                continue;
            }

            // What is said before a section inside is not said under its heading.
            IEnumerable<Stop> stops = item is QuestionView question
                ? In(question, sections, [.. notes])
                : [.. Remarks(sections, notes), .. In((SectionView)item, sections)];
            foreach (Stop stop in stops)
            {
                yield return stop.Sections.Count == sections.Length ? stop with { IsFirst = isFirst } : stop;
                isFirst = false;
            }

            notes.Clear();
        }

        foreach (Remarks remarks in Remarks(sections, notes))
            yield return remarks with { IsFirst = isFirst };
    }

    private static IEnumerable<Remarks> Remarks(SectionView[] sections, List<NoteView> notes) =>
        notes.Count == 0 ? [] : [new Remarks(sections, [.. notes])];

    private static IEnumerable<Asked> In(QuestionView question, SectionView[] sections, NoteView[] notes)
    {
        foreach (FieldView field in question.Fields)
        {
            FieldView? row = field.RowCode is null ? null : field;
            yield return new Asked(sections, notes, question, field, row, Host: null);
            notes = [];
            foreach (OptionView option in (field as ChoiceFieldView)?.Options ?? [])
            {
                if (option.Specify is { } specify)
                    yield return new Asked(sections, notes, question, specify, row, option);
            }
        }
    }
}
