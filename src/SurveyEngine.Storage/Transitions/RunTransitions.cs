namespace SurveyEngine.Storage;

/// <summary>What may become of a run, and what is possible in each of its states. Pure: a store asks it inside of its transaction.</summary>
public static class RunTransitions
{
    /// <summary>What is stored when a run is created or changed.</summary>
    /// <param name="stored">What is stored now; null: there is no such run.</param>
    /// <param name="read">What the caller has read; null: the caller creates the run.</param>
    /// <param name="run">What it is to become.</param>
    /// <returns>What to store; null: the run has changed since it was read.</returns>
    /// <exception cref="ArgumentException">A run cannot become that: see <see cref="CanBecome"/>.</exception>
    public static SurveyRun? Change(SurveyRun? stored, SurveyRun? read, SurveyRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentException.ThrowIfNullOrEmpty(run.Id, nameof(run));
        if (read is not null && read.Id != run.Id)
            throw new ArgumentException($"The run '{read.Id}' cannot become the run '{run.Id}'.", nameof(run));
        if (stored?.Revision != read?.Revision)
            return null;
        if (stored is null ? run.State is not (RunState.Draft or RunState.Open) : !CanBecome(stored.State, run.State))
            throw new ArgumentException($"A run that is {(stored is null ? "new" : stored.State)} cannot become {run.State}.", nameof(run));
        if (stored is not null && stored.State != RunState.Draft && stored.Terms.IsAnonymous != run.Terms.IsAnonymous)
            throw new ArgumentException("Whether a run is anonymous was told to its respondents, and can be changed in a draft only.", nameof(run));

        return run with { Revision = (stored?.Revision ?? 0) + 1 };
    }

    /// <summary>Whether a run in one state may be stored in another one. It may stay what it is, unless it is erased.</summary>
    /// <param name="from">The state now.</param>
    /// <param name="to">The state that is wanted.</param>
    public static bool CanBecome(RunState from, RunState to) => (from, to) switch
    {
        (RunState.Erased, _) => false,
        (RunState.Draft, RunState.Open or RunState.Erased) => true,
        (RunState.Open, RunState.Paused or RunState.Closed) => true,
        (RunState.Paused, RunState.Open or RunState.Closed) => true,
        (RunState.Closed, RunState.Erased) => true,
        _ => from == to,
    };

    /// <summary>Whether sheets are begun, and amended.</summary>
    /// <param name="state">The state of the run.</param>
    public static bool Begins(RunState state) => state == RunState.Open;

    /// <summary>Whether sheets are submitted. Those that are flushed as partial when the collection ends are submitted to a closed run as well.</summary>
    /// <param name="state">The state of the run.</param>
    /// <param name="marks">The marks of the response.</param>
    public static bool Submits(RunState state, ResponseMarks marks) =>
        state == RunState.Open || (state == RunState.Closed && marks.HasFlag(ResponseMarks.Partial));

    /// <summary>Whether responses are taken that were filled in elsewhere: also after the end, since a device without a network delivers late.</summary>
    /// <param name="state">The state of the run.</param>
    public static bool TakesResponses(RunState state) => state is RunState.Open or RunState.Paused or RunState.Closed;
}
