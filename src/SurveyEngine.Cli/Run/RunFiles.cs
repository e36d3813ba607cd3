using SurveyEngine.Cli.Definitions;
using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Run;

/// <summary>The files of a run, as the user named them; they are checked before the first question is asked.</summary>
/// <param name="Definition">The definition: a file, or the id of a built-in survey.</param>
/// <param name="Resume">The draft to resume; null: none.</param>
/// <param name="Save">The file for the draft; null: no draft is kept.</param>
/// <param name="Out">The file for the response; null: standard output, or a file with a generated name.</param>
internal sealed record RunFiles(string Definition, string? Resume, string? Save, string? Out)
{
    /// <summary>The characters that have a meaning to a shell.</summary>
    private const string Meaningful = "\"'`\\$&|;<>()[]{}*?!#~";

    /// <summary>Whether the user asked for no draft.</summary>
    public bool KeepsNoDraft { get; init; }

    /// <summary>Whether the user named the file for the draft.</summary>
    public bool IsSaveNamed { get; private init; } = Save is not null;

    /// <summary>The files of a run at a terminal, which keeps a draft: in the file that it resumes, or in one named after the survey.</summary>
    /// <param name="survey">The id of the survey.</param>
    public RunFiles AtTerminal(string survey) =>
        KeepsNoDraft || Save is not null ? this : this with { Save = Resume ?? $"{survey}-draft.json" };

    /// <summary>Refuses files that would overwrite each other.</summary>
    public void EnsureDistinct()
    {
        Part(("--out", Out), ("--resume", Resume));
        Part(("--out", Out), ("--save", Save));
        Part(("--out", Out), ("DEFINITION", Definition));
        Part(("--save", Save), ("DEFINITION", Definition));
        foreach (string translation in DefinitionFile.TranslationsOf(Definition))
        {
            Part(("--out", Out), ("a translation", translation));
            Part(("--save", Save), ("a translation", translation));
        }
    }

    /// <summary>Refuses a draft that cannot be written.</summary>
    public void EnsureDraftWritable()
    {
        if (Save is null)
            return;

        try
        {
            WholeFile.EnsureWritable(Save);
        }
        catch (ToolException problem) when (!IsSaveNamed)
        {
            throw new ToolException($"{problem.Message} It would hold the draft: name another file with --save, or keep no draft with --no-save.");
        }
    }

    /// <summary>Creates the command that resumes the draft; a draft in the file of the survey is offered without being named.</summary>
    /// <param name="language">The requested language; null: none.</param>
    /// <param name="parameters">The parameters as they were given; a draft that is offered is one of several starts, which needs them.</param>
    public string ResumeCommand(string? language, string[] parameters)
    {
        bool isOffered = !IsSaveNamed && Resume is null;
        (string Option, string? Value)[] options =
        [
            ("--lang", language),
            .. isOffered ? parameters.Select(parameter => ("--parameter", (string?)parameter)) : [],
            ("--resume", isOffered ? null : Save),
            ("--save", IsSaveNamed ? Save : null),
            ("--out", Out),
        ];
        return string.Join(' ', options
            .Where(option => option.Value is not null)
            .Select(option => $"{option.Option} {Quoted(option.Value!)}")
            .Prepend($"survey run {Quoted(Definition)}"));
    }

    /// <summary>Quotes a name for a shell.</summary>
    private static string Quoted(string name) => name.Any(c => char.IsWhiteSpace(c) || Meaningful.Contains(c))
        ? $"'{name.Replace("'", @"'\''", StringComparison.Ordinal)}'"
        : name;

    private static void Part((string Name, string? Path) written, (string Name, string? Path) other)
    {
        if (written.Path is { Length: > 0 } path && other.Path is { Length: > 0 } second && WholeFile.AreSame(path, second))
            throw new ToolException($"{written.Name} and {other.Name} name the same file, '{path}': one would overwrite the other.");
    }
}
