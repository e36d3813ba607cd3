using System.Runtime.InteropServices;
using SurveyEngine.Cli.Streams;

namespace SurveyEngine.Cli.Run;

/// <summary>Saves the draft when a run is interrupted: by Ctrl+C, or by the end of the terminal or the machine.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>The exit code of a process that a signal ended is 128 plus the number of the signal.</summary>
    private const int SignalExitCode = 128;

    private readonly List<PosixSignalRegistration> _registrations = [];
    private readonly Draft _draft;
    private readonly Action _leaveScreen;

    /// <summary>Handles signals until it is disposed.</summary>
    /// <param name="draft">The draft to save.</param>
    /// <param name="leaveScreen">Restores the terminal for a last message.</param>
    public Interruption(Draft draft, Action leaveScreen)
    {
        _draft = draft;
        _leaveScreen = leaveScreen;
        foreach ((PosixSignal signal, int number) in new[] { (PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15) })
            _registrations.Add(PosixSignalRegistration.Create(signal, context => Stop(context, SignalExitCode + number)));
    }

    public void Dispose() => _registrations.ForEach(registration => registration.Dispose());

    private void Stop(PosixSignalContext context, int exitCode)
    {
        context.Cancel = true;
        string lastWord;
        try
        {
            lastWord = _draft.Save();
        }
        catch (ToolException problem)
        {
            (lastWord, exitCode) = ($"survey: {problem.Message}", ExitCode.CouldNotRun);
        }

        Leave();
        StandardError.Say(lastWord);
        Environment.Exit(exitCode);
    }

    /// <summary>Leaves the screen, unless the terminal itself is gone.</summary>
    private void Leave()
    {
        try
        {
            _leaveScreen();
        }
        catch (IOException)
        {
            // The draft is saved already.
        }
    }
}
