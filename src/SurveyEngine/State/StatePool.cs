using SurveyEngine.Evaluation;

namespace SurveyEngine.State;

/// <summary>
/// One state for each thread, for checks that need it no longer than a call: a server that checks one survey all day makes no
/// garbage. It is emptied before it is kept, since answers are nobody's business afterwards.
/// </summary>
internal static class StatePool
{
    [ThreadStatic]
    private static AnswerState? _kept;

    /// <summary>A state without drafts; it may be evaluated, or not.</summary>
    public static AnswerState Rent(CompiledSurvey survey)
    {
        AnswerState? state = _kept;
        _kept = null;
        return state is not null && state.BelongsTo(survey.Layout) ? state : survey.Start();
    }

    public static void Return(AnswerState state)
    {
        state.ClearDrafts();
        _kept = state;
    }
}
