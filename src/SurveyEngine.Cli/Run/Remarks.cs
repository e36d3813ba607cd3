namespace SurveyEngine.Cli.Run;

/// <summary>Notes that no question of their section follows.</summary>
/// <param name="Sections">The sections around them, outermost first.</param>
/// <param name="Notes">The notes.</param>
internal sealed record Remarks(IReadOnlyList<SectionView> Sections, IReadOnlyList<NoteView> Notes) : Stop(Sections, Notes)
{
    public override string Path => Notes[0].Id;
}
