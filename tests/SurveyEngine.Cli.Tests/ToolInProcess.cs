namespace SurveyEngine.Cli.Tests;

/// <summary>
/// Runs the tool inside the process of the tests, which saves the start of a process: for commands that read files and write text.
/// Whatever has to do with a process is left to <see cref="Tool"/>: signals, standard input, bytes on standard output, the width of the
/// terminal in the help, the version.
/// </summary>
internal static class ToolInProcess
{
    /// <summary>The console and the current folder belong to the process: one command at a time.</summary>
    private static readonly Lock Turn = new();

    /// <summary>Whether a command has nothing to do with a process.</summary>
    public static bool Suffices(IReadOnlyList<string> arguments) =>
        arguments[0] is not ("run" or "check") && !arguments.Any(argument => argument is "--help" or "--version" or "--json");

    /// <summary>Runs it here where that says as much, else as a process: an installed one always.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="folder">Where it runs.</param>
    public static ToolResult RunIfPossible(string[] arguments, string input, string folder) =>
        Tool.Installed is null && Suffices(arguments) ? Run(arguments, folder) : Tool.Run(arguments, input, folder);

    private static ToolResult Run(string[] arguments, string folder)
    {
        lock (Turn)
        {
            (TextWriter output, TextWriter error, string current) = (Console.Out, Console.Error, Environment.CurrentDirectory);
            using var written = new StringWriter { NewLine = "\n" };
            using var complaints = new StringWriter { NewLine = "\n" };
            try
            {
                Console.SetOut(written);
                Console.SetError(complaints);
                Environment.CurrentDirectory = folder;
                int exitCode = 0;
                Patience.Run(() => exitCode = Program.Run(arguments), $"survey {string.Join(' ', arguments)} to end");
                return new ToolResult(exitCode, written.ToString(), complaints.ToString());
            }
            finally
            {
                Environment.CurrentDirectory = current;
                Console.SetOut(output);
                Console.SetError(error);
            }
        }
    }
}
