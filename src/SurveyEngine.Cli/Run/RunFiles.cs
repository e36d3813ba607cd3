using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Run;

/// <summary>The files of a run, as the user named them; made sure of before the first question is asked.</summary>
/// <param name="Definition">The definition: a file, or the id of a built-in survey.</param>
/// <param name="Resume">The draft to go on with.</param>
/// <param name="Save">Where a draft goes.</param>
/// <param name="Out">Where the response goes.</param>
internal sealed record RunFiles(string Definition, string? Resume, string? Save, string? Out)
{
    /// <summary>Refuses files that would overwrite each other, and such as cannot be written.</summary>
    public void MakeSure()
    {
        Part(("--out", Out), ("--save", Save));
        Part(("--out", Out), ("--resume", Resume));
        Part(("--out", Out), ("DEFINITION", Definition));
        Part(("--save", Save), ("DEFINITION", Definition));
        if (Save is not null)
            WholeFile.EnsureWritable(Save);
        if (Out is not null)
            WholeFile.EnsureWritable(Out);
    }

    private static void Part((string Name, string? Path) written, (string Name, string? Path) other)
    {
        if (written.Path is { Length: > 0 } path && other.Path is { Length: > 0 } second && Path.GetFullPath(path) == Path.GetFullPath(second))
            throw new ToolException($"{written.Name} and {other.Name} name the same file, '{path}': one would overwrite the other.");
    }
}
