using SurveyEngine.Cli.Commands;
using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Run;

/// <summary>A draft that was saved earlier.</summary>
/// <param name="Path">The path of its file.</param>
/// <param name="Saved">Its session, or why it cannot be resumed.</param>
internal sealed record KeptDraft(string Path, Outcome<SurveySession> Saved)
{
    private const int LeastLimit = 64 * 1024 * 1024;

    /// <summary>Reads a draft.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="given">The parameters to go on with; null: those of the draft.</param>
    public static KeptDraft Read(Survey survey, string path, ParameterValues? given) =>
        new(path, survey.Resume(InputFile.Read(path, ResponseSize.Limit(survey, LeastLimit)), given));

    /// <summary>Finds the draft that a run would replace.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="files">The files of the run.</param>
    /// <param name="given">The parameters to go on with; null: those of the draft.</param>
    /// <returns>The draft; null when there is none, or when it is the one to resume.</returns>
    public static KeptDraft? Find(Survey survey, RunFiles files, ParameterValues? given) =>
        files is { Resume: null, Save: { } path } && new FileInfo(path) is { Exists: true, Length: > 0 } ? Read(survey, path, given) : null;

    /// <summary>Gets its session.</summary>
    /// <exception cref="ToolException">It cannot be resumed.</exception>
    public SurveySession Session() => Saved.TryGetValue(out SurveySession? session)
        ? session
        : throw new ToolException($"'{Path}' cannot be resumed: {Saved.Problems[0].Message("en")}");
}
