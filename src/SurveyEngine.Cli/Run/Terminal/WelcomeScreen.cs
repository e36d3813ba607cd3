using System.Globalization;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>The title and the introduction, before the first question.</summary>
/// <param name="screen">The screen.</param>
/// <param name="texts">The texts of the tool.</param>
internal sealed class WelcomeScreen(Screen screen, UiTexts texts)
{
    /// <summary>Shows the screen until the person begins.</summary>
    /// <param name="view">The survey.</param>
    /// <param name="isResumed">Whether a draft is resumed.</param>
    public void Show(SurveyView view, bool isResumed)
    {
        var head = new Page(screen.Width);
        head.Add(view.Title, Palette.Here);
        head.AddBlank();
        var body = new Page(screen.Width);
        foreach (string paragraph in view.Introduction)
            body.Add(paragraph, Palette.Plain);

        body.AddBlank();
        body.AddHere(
            isResumed
                ? string.Format(CultureInfo.InvariantCulture, texts.WelcomeResumed, view.Progress.AnsweredCount, view.Progress.ShownCount)
                : texts.WelcomeBegin,
            Palette.Strong);
        var foot = new Page(screen.Width);
        foot.AddParts(texts.KeysWelcome, Palette.Quiet);
        do
            screen.Show(head, body, foot, texts);
        while (Keyboard.Read().Key.Key != ConsoleKey.Enter);
    }
}
