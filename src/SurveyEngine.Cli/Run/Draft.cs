using System.Globalization;
using System.Text;
using SurveyEngine.Cli.Files;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run;

/// <summary>
/// The session of a run and the file its draft is saved to. Whoever changes the session takes turns with whoever saves it:
/// Ctrl+C comes on a thread of its own.
/// </summary>
/// <param name="session">The session.</param>
/// <param name="file">Where the draft goes; null: nowhere.</param>
/// <param name="goOn">The command that goes on with it.</param>
/// <param name="texts">The words.</param>
internal sealed class Draft(SurveySession session, string? file, string goOn, UiTexts texts)
{
    private readonly Lock _turn = new();

    /// <summary>The session, to be read.</summary>
    public SurveySession Session => session;

    /// <summary>Whether there is a file to save to.</summary>
    public bool CanSave => file is not null;

    /// <summary>Changes the session.</summary>
    /// <param name="change">The change.</param>
    public SurveyChange Apply(Func<SurveySession, SurveyChange> change)
    {
        lock (_turn)
            return change(session);
    }

    /// <summary>Saves the draft, when there is a file for it.</summary>
    /// <returns>What to say about it.</returns>
    public string Save()
    {
        if (file is null)
            return texts.DraftNotKept;

        lock (_turn)
            WholeFile.Write(file, Encoding.UTF8.GetBytes(session.ToJson() + "\n"));

        return string.Format(CultureInfo.InvariantCulture, texts.DraftSaved, file, goOn);
    }
}
