using SurveyEngine.Cli.Definitions;
using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Run;

/// <summary>The files of a run, as the user named them; they are checked before the first question is asked.</summary>
/// <param name="Definition">The definition: a file, or the id of a built-in survey.</param>
/// <param name="Resume">The draft to resume.</param>
/// <param name="Save">The file for the draft.</param>
/// <param name="Out">The file for the response.</param>
internal sealed record RunFiles(string Definition, string? Resume, string? Save, string? Out)
{
    /// <summary>The characters that have a meaning to a shell.</summary>
    private const string Meaningful = "\"'`\\$&|;<>()[]{}*?!#~";

    /// <summary>Refuses files that would overwrite each other or cannot be written.</summary>
    public void EnsureWritable()
    {
        Part(("--out", Out), ("--save", Save));
        Part(("--out", Out), ("--resume", Resume));
        Part(("--out", Out), ("DEFINITION", Definition));
        Part(("--save", Save), ("DEFINITION", Definition));
        foreach (string translation in DefinitionFile.TranslationsOf(Definition))
        {
            Part(("--out", Out), ("a translation", translation));
            Part(("--save", Save), ("a translation", translation));
        }

        if (Save is not null)
            WholeFile.EnsureWritable(Save);
    }

    /// <summary>Creates the command that resumes the draft.</summary>
    /// <param name="language">The requested language; null: none.</param>
    public string ResumeCommand(string? language)
    {
        (string Option, string? Value)[] options = [("--lang", language), ("--resume", Save), ("--save", Save), ("--out", Out)];
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
