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
    public static KeptDraft Read(Survey survey, string path) =>
        new(path, survey.Resume(InputFile.Read(path, ResponseSize.Limit(survey, LeastLimit))));

    /// <summary>Finds the draft that a run would replace.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="files">The files of the run.</param>
    /// <returns>The draft; null when there is none, or when it is the one to resume.</returns>
    public static KeptDraft? Find(Survey survey, RunFiles files) =>
        files is { Resume: null, Save: { } path } && new FileInfo(path) is { Exists: true, Length: > 0 } ? Read(survey, path) : null;

    /// <summary>Gets its session.</summary>
    /// <exception cref="ToolException">It cannot be resumed.</exception>
    public SurveySession Session() => Saved.TryGetValue(out SurveySession? session)
        ? session
        : throw new ToolException($"'{Path}' cannot be resumed: {Saved.Problems[0].Message("en")}");
}
