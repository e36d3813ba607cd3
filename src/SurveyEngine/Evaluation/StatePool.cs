using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>
/// One state for each thread, for checks that need it no longer than a call, so that a server that checks one survey all day
/// allocates nothing. Its answers are cleared before it is kept: nothing may read them afterwards.
/// </summary>
internal static class StatePool
{
    [ThreadStatic]
    private static AnswerState? _kept;

    /// <summary>A state without answers; what it shows is unspecified until it is evaluated.</summary>
    public static AnswerState Rent(CompiledSurvey survey)
    {
        AnswerState? state = _kept;
        _kept = null;
        return state is not null && state.BelongsTo(survey.Program.Layout) ? state : survey.Start();
    }

    public static void Return(AnswerState state)
    {
        state.ClearAnswers();
        _kept = state;
    }
}
