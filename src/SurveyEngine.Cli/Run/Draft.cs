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
/// <param name="files">The files of the run.</param>
/// <param name="resumeCommand">The command that resumes the draft.</param>
/// <param name="texts">The texts of the tool.</param>
internal sealed class Draft(SurveySession session, RunFiles files, string resumeCommand, UiTexts texts)
{
    private readonly Lock _turn = new();
    private SurveySession _session = session;
    private bool _isChanged;

    /// <summary>The session, for reading.</summary>
    public SurveySession Session => _session;

    /// <summary>Whether there is a file to save to.</summary>
    public bool CanSave => files.Save is not null;

    /// <summary>Whether answers were given that leaving without a draft would lose.</summary>
    public bool WouldLoseAnswers => _isChanged && !CanSave;

    /// <summary>Changes the session.</summary>
    /// <param name="change">The change.</param>
    public SurveyChange Apply(Func<SurveySession, SurveyChange> change)
    {
        lock (_turn)
        {
            _isChanged = true;
            return change(_session);
        }
    }

    /// <summary>Continues with the session of a draft that was saved before.</summary>
    /// <param name="saved">The session.</param>
    public void Resume(SurveySession saved)
    {
        lock (_turn)
            _session = saved;
    }

    /// <summary>Saves the draft, if there is a file for it; one that is there is not replaced as long as nothing has been answered.</summary>
    /// <returns>The message about it.</returns>
    public string Save()
    {
        if (files.Save is not { } file)
            return files.KeepsNoDraft ? texts.DraftUnwanted : texts.DraftNotKept;

        lock (_turn)
        {
            if (_isChanged || (files.IsSaveNamed && !File.Exists(file)))
                WholeFile.Write(file, Encoding.UTF8.GetBytes(_session.ToJson() + "\n"));
            else if (!File.Exists(file))
                return texts.DraftNotNeeded;
        }

        return string.Format(CultureInfo.InvariantCulture, texts.DraftSaved, file, resumeCommand);
    }

    /// <summary>Removes the draft after the response was written, unless the user has named its file.</summary>
    public void Discard()
    {
        if (files is { Save: { } file, IsSaveNamed: false, Resume: null })
            WholeFile.Delete(file);
    }
}
