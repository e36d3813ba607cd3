using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine.Documents;

/// <summary>
/// What reading one document fills: the state of its answers, and notes beside it. Used again and again, so that a valid
/// response makes no garbage; by one reading at a time.
/// </summary>
internal sealed class ReadingWorkspace
{
    [ThreadStatic]
    private static ReadingWorkspace? _kept;

    public ReadingWorkspace(CompiledSurvey survey)
    {
        State = survey.Start();
        int words = FieldSet.Words(survey.Fields.Length);
        (Given, Blank, Suspects) = (new ulong[words], new ulong[words], new ulong[words]);
        Texts = new TextRange[State.Texts.Length];
    }

    /// <summary>The answers.</summary>
    public AnswerState State { get; }

    /// <summary>The fields that are given a value, as bits.</summary>
    public ulong[] Given { get; }

    /// <summary>The fields that are given a blank, as far as the fast reader tells the two apart.</summary>
    public ulong[] Blank { get; }

    /// <summary>The fields whose answers the fast reader is not sure of.</summary>
    public ulong[] Suspects { get; }

    /// <summary>The texts that are not in the state but in the bytes, by their places among the texts of a state.</summary>
    public TextRange[] Texts { get; }

    /// <summary>Problems on their way to somewhere else.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>The workspace of this thread, empty; another one when there is none for this survey.</summary>
    public static ReadingWorkspace Rent(CompiledSurvey survey)
    {
        ReadingWorkspace? workspace = _kept;
        _kept = null;
        return workspace is not null && workspace.State.BelongsTo(survey.Program.Layout) ? workspace : new ReadingWorkspace(survey);
    }

    /// <summary>Gives it back, without anything of the document in it: the answers are personal.</summary>
    public void Return(CompiledSurvey survey)
    {
        Clear(survey);
        _kept = this;
    }

    /// <summary>Makes it as it was when it was new.</summary>
    public void Clear(CompiledSurvey survey)
    {
        survey.Reset(State);
        Array.Clear(Given);
        Array.Clear(Blank);
        Array.Clear(Suspects);
        Array.Clear(Texts);
        Problems.Clear();
    }
}
