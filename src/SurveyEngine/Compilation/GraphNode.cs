using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>
/// Something of a survey that is computed from answers: a gate, what a field shows and counts as, a matrix as a whole.
/// </summary>
internal abstract class GraphNode
{
    /// <summary>The place in the order of evaluation; -1 for what depends on nothing.</summary>
    public int Rank { get; set; } = -1;

    /// <summary>Where the ranks of what must be computed again when this changes begin among those of the whole survey.</summary>
    public int DependentsAt { get; set; }

    public int DependentCount { get; set; }

    /// <summary>What it is called in problems and explanations.</summary>
    public abstract string Name { get; }

    /// <summary>Computes it from the state, into the state.</summary>
    /// <returns>Whether what depends on it must be computed again.</returns>
    public abstract bool Update(AnswerState state);

    /// <summary>The same as data, where it can be said so.</summary>
    public abstract Instruction StepIn(StateLayout layout);
}
