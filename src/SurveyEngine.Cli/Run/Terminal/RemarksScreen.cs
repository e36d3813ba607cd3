using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Shows notes that no question follows.</summary>
/// <param name="draft">The session.</param>
/// <param name="screen">The screen.</param>
/// <param name="language">The language of the survey.</param>
/// <param name="texts">The texts of the tool.</param>
internal sealed class RemarksScreen(Draft draft, Screen screen, string language, UiTexts texts)
{
    private readonly QuestionPage _page = new(screen, texts);

    /// <summary>Shows the notes until the person leaves them.</summary>
    public Move Show(Remarks remarks)
    {
        SurveyView view = draft.Session.View(language);
        while (true)
        {
            screen.Show(_page.Head(view, remarks), _page.Notes(remarks), _page.Foot(texts.KeysEntry, [], again: null), texts);
            ConsoleKey key = Keyboard.Read().Key.Key;
            if (screen.Scrolls(key))
                continue;
            if (key is ConsoleKey.Enter or ConsoleKey.Escape or ConsoleKey.Tab)
                return key == ConsoleKey.Enter ? Move.Next : key == ConsoleKey.Escape ? Move.Back : Move.Overview;
        }
    }
}
