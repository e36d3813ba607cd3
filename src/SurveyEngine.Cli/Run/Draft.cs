using System.Globalization;
using System.Text;
using SurveyEngine.Cli.Files;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run;

/// <summary>
/// The session of a run and the file its draft is saved to. Changing and saving the session exclude each other, as
/// Ctrl+C is handled on another thread.
/// </summary>
/// <param name="session">The session.</param>
/// <param name="file">The file of the draft; null: none.</param>
/// <param name="resumeCommand">The command that resumes the draft.</param>
/// <param name="texts">The texts of the tool.</param>
internal sealed class Draft(SurveySession session, string? file, string resumeCommand, UiTexts texts)
{
    private readonly Lock _turn = new();

    /// <summary>The session, for reading.</summary>
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

    /// <summary>Saves the draft, if there is a file for it.</summary>
    /// <returns>The message about it.</returns>
    public string Save()
    {
        if (file is null)
            return texts.DraftNotKept;

        lock (_turn)
            WholeFile.Write(file, Encoding.UTF8.GetBytes(session.ToJson() + "\n"));

        return string.Format(CultureInfo.InvariantCulture, texts.DraftSaved, file, resumeCommand);
    }
}
