using SurveyEngine.Cli.Language;
using SurveyEngine.Cli.Streams;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Runs a survey at a terminal: the path through the questions, the overview, and the end.</summary>
/// <param name="draft">The session.</param>
/// <param name="screen">The screen.</param>
/// <param name="language">The language of the survey.</param>
/// <param name="texts">The texts of the tool.</param>
internal sealed class TerminalRun(Draft draft, Screen screen, string language, UiTexts texts)
{
    private readonly ChoiceScreen _choice = new(draft, screen, language, texts);
    private readonly CalculatedScreen _calculated = new(draft, screen, language, texts);
    private readonly RemarksScreen _remarks = new(draft, screen, language, texts);
    private readonly EntryScreen _entry = new(draft, screen, language, texts);
    private readonly OverviewScreen _overview = new(draft, screen, language, texts);
    private readonly WelcomeScreen _welcome = new(screen, texts);
    private Walk _walk = new();

    /// <summary>The stop that is made next, wherever the walk is; null: the next one of the walk.</summary>
    private string? _wanted;

    /// <summary>Asks until there is a response or the person leaves.</summary>
    /// <param name="kept">A draft that was saved earlier, which the person may resume; null: none.</param>
    /// <param name="files">The files of the run.</param>
    /// <returns>The exit code.</returns>
    public int Run(KeptDraft? kept, RunFiles files)
    {
        screen.Open();
        using var interruption = new Interruption(draft, screen.Dispose);
        Begin(kept, files.Resume is not null);
        SurveyResponse? response = Ask();
        screen.Dispose();
        if (response is null)
        {
            StandardError.Say(draft.Save());
            return ExitCode.Faulty;
        }

        if (ResponseOutput.Write(response, files.Out, texts) is { } place)
            StandardError.Say(place);

        draft.Discard();
        return ExitCode.Success;
    }

    private void Begin(KeptDraft? kept, bool isResumed)
    {
        SurveySession? saved = kept is null ? null : new DraftScreen(screen, language, texts).Ask(draft.Session.View(language).Title, kept);
        if (saved is not null)
            draft.Resume(saved);
        else
            _welcome.Show(draft.Session.View(language), isResumed);

        if (isResumed || saved is not null)
            _walk = Walk.Resume(Stops());
    }

    private SurveyResponse? Ask()
    {
        while (true)
        {
            Stop? stop = Next();
            Move move = stop is null ? Move.Overview : Ask(stop);
            if (move == Move.Overview && IsOver(stop?.Path, out SurveyResponse? response))
                return response;
            if (move == Move.Back)
                GoBack(stop!.Path);
            if (move == Move.Next)
                GoOn(stop!);
        }
    }

    private Stop? Next()
    {
        IReadOnlyList<Stop> stops = Stops();
        Stop? wanted = stops.FirstOrDefault(stop => stop.Path == _wanted);
        _wanted = null;
        return wanted ?? _walk.Next(stops);
    }

    private Move Ask(Stop stop) => stop switch
    {
        Remarks remarks => _remarks.Show(remarks),
        Asked { Field.ReadOnly: true } => _calculated.Ask(stop.Path),
        Asked { Field: ChoiceFieldView or BooleanFieldView } => _choice.Ask(stop.Path),
        _ => _entry.Ask(stop.Path),
    };

    /// <summary>
    /// Continues after a field. The specify texts of a choice follow it at once, also when the person has jumped to it and the walk is
    /// somewhere else.
    /// </summary>
    private void GoOn(Stop stop)
    {
        _walk.Pass(stop.Path);
        _wanted = Stops()
            .SkipWhile(other => other.Path != stop.Path)
            .Skip(1)
            .TakeWhile(other => other is Asked { Host: not null })
            .FirstOrDefault(other => other is Asked { Field.Answered: false } && !_walk.HasPassed(other.Path))
            ?.Path;
    }

    /// <summary>Shows the overview and does what the person decides.</summary>
    /// <returns>Whether the run ends, with a response or without.</returns>
    private bool IsOver(string? path, out SurveyResponse? response)
    {
        response = null;
        OverviewChoice choice = _overview.Ask(path);
        switch (choice.Kind)
        {
            case OverviewAction.Open:
                _wanted = choice.Path;
                _walk.Revisit(_wanted!);
                return false;
            case OverviewAction.Back when path is null:
                GoBack(path);
                return false;
            case OverviewAction.Back:
                _wanted = path;
                return false;
            case OverviewAction.Leave:
                return true;
            default:
                return draft.Session.Submit().TryGetValue(out response);
        }
    }

    private void GoBack(string? path)
    {
        if (!_walk.GoBack(Stops(), path))
            _welcome.Show(draft.Session.View(language), isResumed: false);
    }

    private IReadOnlyList<Stop> Stops() => Stop.All(draft.Session.View(language));
}
