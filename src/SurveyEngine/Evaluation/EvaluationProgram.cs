using SurveyEngine.Compilation;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>What is computed from answers, each step after what it is computed from, and which steps follow from a change.</summary>
internal sealed class EvaluationProgram
{
    private readonly GraphNode[] _vertices;
    private readonly Instruction[] _steps;

    // The ranks of the dependents of all vertices, those of one behind the other's.
    private readonly int[] _dependents;

    /// <param name="order">The order of evaluation.</param>
    /// <param name="layout">The layout of the states that are evaluated.</param>
    public EvaluationProgram(EvaluationOrder order, StateLayout layout)
    {
        _vertices = order.Vertices;
        _dependents = order.Dependents;
        _steps = new Instruction[_vertices.Length];
        for (int rank = 0; rank < _vertices.Length; rank++)
        {
            GraphNode vertex = _vertices[rank];
            _steps[rank] = vertex.StepIn(layout) with { DependentsAt = vertex.DependentsAt, DependentCount = vertex.DependentCount };
        }
    }

    /// <summary>Computes everything from the drafts.</summary>
    public void Run(AnswerState state)
    {
        for (int rank = 0; rank < _steps.Length; rank++)
            Take(rank, _steps[rank], state);
    }

    /// <summary>Computes anew what depends on something that has changed, and nothing else.</summary>
    /// <param name="changed">What has changed.</param>
    /// <param name="state">The state.</param>
    /// <param name="visibilityChanges">Where the place of each field is added that has become shown or hidden, in the order of evaluation.</param>
    public void RunFrom(GraphNode changed, AnswerState state, List<int> visibilityChanges)
    {
        state.MarkDue(_dependents.AsSpan(changed.DependentsAt, changed.DependentCount));
        for (int rank = state.TakeDue(after: -1); rank >= 0; rank = state.TakeDue(after: rank))
        {
            ref readonly Instruction step = ref _steps[rank];
            int field = step.Field;
            bool wasShown = field >= 0 && state.IsShown(field);
            if (!Take(rank, step, state))
                continue;

            if (field >= 0 && state.IsShown(field) != wasShown)
                visibilityChanges.Add(field);
            state.MarkDue(_dependents.AsSpan(step.DependentsAt, step.DependentCount));
        }
    }

    private bool Take(int rank, in Instruction step, AnswerState state) =>
        step.IsIrregular ? _vertices[rank].Update(state) : state.Take(step);
}
