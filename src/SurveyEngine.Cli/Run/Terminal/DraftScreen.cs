using System.Globalization;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Asks what to do with a draft that was saved earlier. Starting over, which loses it, takes a second Enter.</summary>
/// <param name="screen">The screen.</param>
/// <param name="language">The language of the survey.</param>
/// <param name="texts">The texts of the tool.</param>
internal sealed class DraftScreen(Screen screen, string language, UiTexts texts)
{
    private bool _isAtStartOver;
    private bool _isWarned;

    /// <summary>Shows the screen until the person decides.</summary>
    /// <param name="title">The title of the survey.</param>
    /// <param name="kept">The draft.</param>
    /// <returns>The session to resume; null to start over.</returns>
    public SurveySession? Ask(string title, KeptDraft kept)
    {
        bool canResume = kept.Saved.TryGetValue(out SurveySession? session);
        _isAtStartOver = !canResume;
        while (true)
        {
            Show(title, kept, session);
            switch (Keyboard.Read().Key.Key)
            {
                case ConsoleKey.UpArrow or ConsoleKey.DownArrow when canResume:
                    _isAtStartOver = !_isAtStartOver;
                    _isWarned = false;
                    break;
                case ConsoleKey.Enter when !_isAtStartOver:
                    return session;
                case ConsoleKey.Enter when _isWarned:
                    return null;
                case ConsoleKey.Enter:
                    _isWarned = true;
                    break;
            }
        }
    }

    private void Show(string title, KeptDraft kept, SurveySession? session)
    {
        var head = new Page(screen.Width);
        head.Add(title, Palette.Here);
        head.AddBlank();
        var body = new Page(screen.Width);
        body.Add(Description(kept, session), Palette.Plain);
        body.AddBlank();
        if (session is not null)
            body.AddItem(texts.DraftResume, Palette.Plain, isHere: !_isAtStartOver);

        body.AddItem(texts.DraftStartOver, Palette.Plain, _isAtStartOver);
        var foot = new Page(screen.Width);
        if (_isWarned)
            foot.Add(Format(texts.DraftStartOverAgain, kept.Path), Palette.Doubtful, "! ");

        foot.AddParts(texts.KeysDraft, Palette.Quiet);
        screen.Show(head, body, foot, texts);
    }

    private string Description(KeptDraft kept, SurveySession? session) => session is null
        ? Format(texts.DraftUnusable, kept.Path, Printable.Isolated(kept.Saved.Problems[0].Message(language)))
        : Format(texts.DraftFound, kept.Path, session.Progress.AnsweredCount, session.Progress.ShownCount);

    private static string Format(string text, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, text, arguments);
}
