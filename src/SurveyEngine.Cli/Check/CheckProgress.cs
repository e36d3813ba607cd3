using System.Runtime.InteropServices;
using Spectre.Console;

namespace SurveyEngine.Cli.Check;

/// <summary>Shows the progress of a check: a bar on standard error, when that is a terminal.</summary>
internal static class CheckProgress
{
    /// <summary>Does the work and shows how many bytes it has read.</summary>
    /// <param name="total">The number of bytes; null when it is unknown.</param>
    /// <param name="work">The work.</param>
    public static void During(long? total, Action<Action<long>> work)
    {
        // A bar would disturb verdicts in the same terminal.
        if (total is null || Console.IsErrorRedirected || !Console.IsOutputRedirected)
            work(_ => { });
        else
            WithBar(total.Value, work);
    }

    private static void WithBar(long total, Action<Action<long>> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        // The bar hides the cursor: Ctrl+C must not leave it hidden.
        using PosixSignalRegistration interruption = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => console.Cursor.Show());
        console.Progress()
            .AutoClear(enabled: true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(bar =>
            {
                ProgressTask task = bar.AddTask("check", maxValue: Math.Max(total, 1));
                work(position => task.Value = position);
            });
    }
}
