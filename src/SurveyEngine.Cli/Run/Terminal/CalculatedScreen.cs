using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Shows a calculated field, which nobody answers.</summary>
/// <inheritdoc cref="FieldScreen(Draft, Screen, string, UiTexts)"/>
internal sealed class CalculatedScreen(Draft draft, Screen screen, string language, UiTexts texts)
    : FieldScreen(draft, screen, language, texts)
{
    protected override void Begin(FieldView field)
    {
        // There is nothing to edit.
    }

    protected override void AddAnswer(Page page, FieldView field) => page.Add(AnswerWords.Of(field, Texts), Palette.Strong, "  ");

    protected override string Keys(FieldView field) => Texts.KeysEntry;

    protected override Move? Press(ConsoleKeyInfo key, FieldView field) => key.Key switch
    {
        ConsoleKey.Enter => Continue(field),
        ConsoleKey.Escape => Move.Back,
        ConsoleKey.Tab => Move.Overview,
        _ => null,
    };
}
