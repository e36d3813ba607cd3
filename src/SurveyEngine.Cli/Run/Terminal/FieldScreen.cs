using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Asks one field until the person leaves it. While it has problems, continuing takes a second Enter.</summary>
/// <param name="draft">The session.</param>
/// <param name="screen">The screen.</param>
/// <param name="language">The language of the survey.</param>
/// <param name="texts">The texts of the tool.</param>
internal abstract class FieldScreen(Draft draft, Screen screen, string language, UiTexts texts)
{
    private readonly QuestionPage _page = new(screen, texts);
    private bool _isWarned;

    protected Draft Draft => draft;

    protected UiTexts Texts => texts;

    /// <summary>The language of the survey.</summary>
    protected string Language => language;

    /// <summary>The width of the screen.</summary>
    protected int Width => screen.Width;

    /// <summary>Asks the field.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The person's next move.</returns>
    public Move Ask(string path)
    {
        SurveyView view = draft.Session.View(language);
        Asked asked = Find(view, path);
        _isWarned = false;
        Begin(asked.Field);
        while (true)
        {
            Show(view, asked);
            Keystroke stroke = Keyboard.Read();
            if (screen.Scrolls(stroke.Key.Key))
                continue;
            if (stroke.Pasted is { } text)
                Paste(text, asked.Field);
            else if (Press(stroke.Key, asked.Field) is { } move)
                return move;

            view = draft.Session.View(language);
            asked = Find(view, path);
        }
    }

    /// <summary>Starts from the present answer.</summary>
    /// <param name="field">The field.</param>
    protected abstract void Begin(FieldView field);

    /// <summary>Adds the editable answer to the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="field">The field.</param>
    protected abstract void AddAnswer(Page page, FieldView field);

    /// <summary>The description of the keys.</summary>
    /// <param name="field">The field.</param>
    protected abstract string Keys(FieldView field);

    /// <summary>Does what a key does.</summary>
    /// <param name="key">The key.</param>
    /// <param name="field">The field.</param>
    /// <returns>The move that it makes; null to stay.</returns>
    protected abstract Move? Press(ConsoleKeyInfo key, FieldView field);

    /// <summary>Takes a pasted text; a choice ignores it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="field">The field.</param>
    protected virtual void Paste(string text, FieldView field)
    {
    }

    /// <summary>Changes the answer.</summary>
    /// <param name="change">The change.</param>
    protected SurveyChange Apply(Func<SurveySession, SurveyChange> change)
    {
        _isWarned = false;
        return draft.Apply(change);
    }

    /// <summary>Moves to the next field, unless the person must first be warned of problems.</summary>
    /// <param name="field">The field.</param>
    protected Move? Continue(FieldView field)
    {
        bool isWrong = draft.Session.Check().Any(problem => problem.Path == field.Path);
        if (!isWrong || _isWarned)
            return Move.Next;

        _isWarned = true;
        return null;
    }

    private static Asked Find(SurveyView view, string path) => Stop.All(view).OfType<Asked>().First(asked => asked.Path == path);

    private void Show(SurveyView view, Asked asked)
    {
        Page body = _page.Body(asked);
        AddAnswer(body, asked.Field);
        if (asked.Field.IsDefault)
            body.Add(texts.DefaultKept, Palette.Quiet);

        Page foot = _isWarned
            ? _page.Foot(Keys(asked.Field), [.. view.Problems.Where(problem => problem.Path == asked.Path)], texts.EnterAgain)
            : _page.Foot(Keys(asked.Field), [], again: null);
        screen.Show(_page.Head(view, asked), body, foot, texts);
    }
}
