using SurveyEngine.Compilation;
using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>A consistency rule, its names resolved.</summary>
internal sealed class BoundRule(BoundCondition? when, BoundCondition assert, Field[] fields, Problem problem)
{
    /// <summary>What is wrong when it does not hold; the texts are the rule's own.</summary>
    public Problem Problem => problem;

    /// <summary>Adds the fields (and matrices as a whole) that decide it.</summary>
    public void AddReads(ICollection<GraphNode> reads)
    {
        when?.AddReads(reads);
        assert.AddReads(reads);
    }

    public bool IsBroken(AnswerState state)
    {
        foreach (Field field in fields)
        {
            if (!field.IsShown(state))
                return false;
        }

        return (when is null || when.Holds(state, row: -1)) && !assert.Holds(state, row: -1);
    }
}
