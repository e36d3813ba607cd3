using System.Runtime.InteropServices;
using Spectre.Console;

namespace SurveyEngine.Cli.Check;

/// <summary>How far a check has come, for a person who waits: a bar on standard error when that is a terminal.</summary>
internal static class CheckProgress
{
    /// <summary>Does the work, which reports how many bytes it has read.</summary>
    /// <param name="total">How many bytes there are; null when that is not known.</param>
    /// <param name="work">The work.</param>
    public static void During(long? total, Action<Action<long>> work)
    {
        // Beside verdicts in the same terminal, a bar would only be in the way.
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
