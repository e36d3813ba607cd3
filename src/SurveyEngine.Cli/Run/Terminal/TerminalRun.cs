using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Runs a survey at a terminal: the way through the questions, the overview, and how it ends.</summary>
/// <param name="draft">The session.</param>
/// <param name="screen">The screen.</param>
/// <param name="language">The language of the survey.</param>
/// <param name="texts">The words.</param>
internal sealed class TerminalRun(Draft draft, Screen screen, string language, UiTexts texts)
{
    private readonly ChoiceScreen _choice = new(draft, screen, language, texts);
    private readonly EntryScreen _entry = new(draft, screen, language, texts);
    private readonly OverviewScreen _overview = new(draft, screen, language, texts);
    private readonly WelcomeScreen _welcome = new(screen, texts);
    private Walk _walk = new();

    /// <summary>Where somebody wants to go from the overview, before the way goes on.</summary>
    private string? _wanted;

    /// <summary>Asks until there is a response or the person leaves.</summary>
    /// <param name="isResumed">Whether the session goes on with a draft.</param>
    /// <param name="output">The file the response goes to; null: one with a name of our own.</param>
    /// <returns>The exit code.</returns>
    public int Run(bool isResumed, string? output)
    {
        using var interruption = new Interruption(draft, screen.Dispose);
        if (isResumed)
            _walk = Walk.Resume(Fields());

        _welcome.Show(draft.Session.View(language), isResumed);
        SurveyResponse? response = Ask();
        screen.Dispose();
        string? lastWord = response is null ? draft.Save() : ResponseOutput.Write(response, output, texts);
        if (lastWord is not null)
            LastWord.Say(lastWord);

        return response is null ? ExitCode.Faulty : ExitCode.Success;
    }

    private SurveyResponse? Ask()
    {
        while (true)
        {
            Asked? asked = Next();
            Move move = asked is null ? Move.Overview : Ask(asked);
            if (move == Move.Overview && IsOver(asked?.Path, out SurveyResponse? response))
                return response;
            if (move == Move.Back)
                GoBack(asked!.Path);
            if (move == Move.Next)
                _walk.Pass(asked!.Path);
        }
    }

    private Asked? Next()
    {
        IReadOnlyList<Asked> fields = Fields();
        Asked? wanted = fields.FirstOrDefault(field => field.Path == _wanted);
        _wanted = null;
        return wanted ?? _walk.Next(fields);
    }

    private Move Ask(Asked asked) => asked.Field is ChoiceFieldView ? _choice.Ask(asked.Path) : _entry.Ask(asked.Path);

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
        if (!_walk.GoBack(Fields(), path))
            _welcome.Show(draft.Session.View(language), isResumed: false);
    }

    private IReadOnlyList<Asked> Fields() => Asked.All(draft.Session.View(language));
}
