namespace SurveyEngine.Cli.Run;

/// <summary>A field as a respondent is asked it, with everything around it.</summary>
/// <param name="Sections">The sections around it, outermost first.</param>
/// <param name="Question">Its question.</param>
/// <param name="Field">The field: that of the question, a row, or a specify text.</param>
/// <param name="Row">The row, when it is a row of a matrix or a specify text of one; otherwise null.</param>
/// <param name="Host">The option of a specify text; otherwise null.</param>
internal sealed record Asked(IReadOnlyList<SectionView> Sections, QuestionView Question, FieldView Field, FieldView? Row, OptionView? Host)
{
    /// <summary>The notes right before its question.</summary>
    public IEnumerable<NoteView> NotesBefore =>
        Sections[^1].Items.TakeWhile(item => item.Id != Question.Id).Reverse().TakeWhile(item => item is NoteView).Reverse().Cast<NoteView>();

    public string Path => Field.Path;

    /// <summary>Lists all that a view shows, in definition order; a specify text follows its choice.</summary>
    public static IReadOnlyList<Asked> All(SurveyView view) => [.. view.Sections.SelectMany(section => In(section, []))];

    private static IEnumerable<Asked> In(SectionView section, IReadOnlyList<SectionView> outer)
    {
        SectionView[] sections = [.. outer, section];
        return section.Items.SelectMany(item => item switch
        {
            SectionView inner => In(inner, sections),
            QuestionView question => In(question, sections),
            _ => [],
        });
    }

    private static IEnumerable<Asked> In(QuestionView question, SectionView[] sections)
    {
        foreach (FieldView field in question.Fields)
        {
            FieldView? row = field.RowCode is null ? null : field;
            yield return new Asked(sections, question, field, row, Host: null);
            foreach (OptionView option in (field as ChoiceFieldView)?.Options ?? [])
            {
                if (option.Specify is { } specify)
                    yield return new Asked(sections, question, specify, row, option);
            }
        }
    }
}
