using System.CommandLine;

namespace SurveyEngine.Cli.Commands;

/// <summary>A command whose help ends with examples and exit codes.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What it does.</param>
internal sealed class ExampleCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines that work as they are.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>The meaning of the exit codes.</summary>
    public required string ExitCodes { get; init; }
}
