using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.State;
using SurveyEngine.Text;

namespace SurveyEngine.Documents;

/// <summary>
/// The reusable memory for reading a document: the state of its answers, and notes beside it. Reuse keeps a valid response free of
/// allocations; one reading at a time uses it.
/// </summary>
internal sealed class ReadingWorkspace
{
    [ThreadStatic]
    private static ReadingWorkspace? _kept;

    private GivenParameters? _given;

    public ReadingWorkspace(CompiledSurvey survey)
    {
        State = survey.Start();
        int words = FieldSet.Words(survey.Fields.Length);
        (Given, Blank, Suspects) = (new ulong[words], new ulong[words], new ulong[words]);
        Absent = survey.Defaults.Length == 0 ? [] : new ulong[words];
        Texts = new TextRange[State.Texts.Length];
    }

    /// <summary>The answers.</summary>
    public AnswerState State { get; }

    /// <summary>The fields that are given a value, as bits.</summary>
    public ulong[] Given { get; }

    /// <summary>The fields that are given a blank, as far as the fast reader distinguishes it.</summary>
    public ulong[] Blank { get; }

    /// <summary>The fields with a default that a response does not give, not even as a blank, as bits; without defaults there is no room.</summary>
    public ulong[] Absent { get; }

    /// <summary>The fields whose answers the fast reader could not judge.</summary>
    public ulong[] Suspects { get; }

    /// <summary>The texts that are left in the bytes of the document, by their indices among the texts of a state.</summary>
    public TextRange[] Texts { get; }

    /// <summary>What becomes of the parameters that the document says.</summary>
    public ParameterReading Parameters { get; private set; }

    /// <summary>The JSON of the parameters that were given; empty when there are none.</summary>
    public byte[] ParameterJson => _given?.Json ?? [];

    /// <summary>A buffer for the problems of one value.</summary>
    public List<Problem> Refusals { get; } = [];

    /// <summary>A buffer for the problems of the document.</summary>
    public ProblemReport<Problem> Problems { get; } = new(problem => problem);

    /// <summary>The hints that its problems may still give.</summary>
    public HintBudget Hints { get; } = new();

    /// <summary>Rents the workspace of this thread, cleared; creates one when there is none for this survey.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="given">The parameters; null when none are given.</param>
    /// <param name="isResumed">Whether parameters that are given take the place of those that the document says.</param>
    public static ReadingWorkspace Rent(CompiledSurvey survey, GivenParameters? given = null, bool isResumed = false)
    {
        ReadingWorkspace? workspace = _kept;
        _kept = null;
        if (workspace is null || !workspace.State.BelongsTo(survey.Program.Layout))
            workspace = new ReadingWorkspace(survey);
        if (given is not null)
            workspace.Use(given, isResumed);

        return workspace;
    }

    /// <summary>Starts with parameters.</summary>
    private void Use(GivenParameters given, bool isResumed)
    {
        _given = given;
        Parameters = given.AreRecorded ? ParameterReading.Take : isResumed ? ParameterReading.Ignore : ParameterReading.Compare;
        if (given.Start is { } start)
            State.CopyFrom(start);
    }

    /// <summary>Returns the workspace and clears it, since answers are personal.</summary>
    public void Return(CompiledSurvey survey)
    {
        Reset(survey, given: null);
        _kept = this;
    }

    /// <summary>Clears the workspace, for a document that was filled in with other parameters.</summary>
    public void Reset(CompiledSurvey survey, GivenParameters? given)
    {
        _given = given;
        Parameters = given is { AreRecorded: true } ? ParameterReading.Take : ParameterReading.Compare;
        Clear(survey);
    }

    /// <summary>Clears the workspace.</summary>
    public void Clear(CompiledSurvey survey)
    {
        if (_given?.Start is { } start)
            State.CopyFrom(start);
        else
            survey.Reset(State);
        Array.Clear(Given);
        Array.Clear(Blank);
        Array.Clear(Absent);
        Array.Clear(Suspects);
        Array.Clear(Texts);
        Refusals.Clear();
        Problems.Clear();
        Hints.Refill();
    }
}
