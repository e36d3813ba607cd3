namespace SurveyEngine.Cli.Run;

/// <summary>A field as a respondent is asked it, with everything around it; nobody answers one that is calculated.</summary>
/// <param name="Sections">The sections around it, outermost first.</param>
/// <param name="Notes">The notes before it.</param>
/// <param name="Question">Its question.</param>
/// <param name="Field">The field: that of the question, a row, or a specify text.</param>
/// <param name="Row">The row, when it is a row of a matrix or a specify text of one; otherwise null.</param>
/// <param name="Host">The option of a specify text; otherwise null.</param>
internal sealed record Asked(
    IReadOnlyList<SectionView> Sections, IReadOnlyList<NoteView> Notes, QuestionView Question, FieldView Field, FieldView? Row, OptionView? Host)
    : Stop(Sections, Notes)
{
    public override string Path => Field.Path;
}
