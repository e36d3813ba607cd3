namespace SurveyEngine.Cli.Run;

/// <summary>A field as a respondent is asked it, with all it stands in.</summary>
/// <param name="Sections">The sections it stands in, from the outermost in.</param>
/// <param name="Question">Its question.</param>
/// <param name="Field">The field: that of the question, a row, or a specify text.</param>
/// <param name="Row">The row, of a specify text in a matrix and of a row itself; otherwise null.</param>
/// <param name="Host">The option that a specify text belongs to; otherwise null.</param>
internal sealed record Asked(IReadOnlyList<SectionView> Sections, QuestionView Question, FieldView Field, FieldView? Row, OptionView? Host)
{
    public string Path => Field.Path;

    /// <summary>All that a view shows, in definition order; a specify text comes right behind its choice.</summary>
    public static IReadOnlyList<Asked> All(SurveyView view) => [.. view.Sections.SelectMany(section => In(section, []))];

    private static IEnumerable<Asked> In(SectionView section, IReadOnlyList<SectionView> outer)
    {
        SectionView[] sections = [.. outer, section];
        return section.Items.SelectMany(item => item is SectionView inner ? In(inner, sections) : In((QuestionView)item, sections));
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
