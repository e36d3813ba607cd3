using SurveyEngine.Diagnostics;

namespace SurveyEngine.Compilation;

/// <summary>A consistency rule, its names resolved.</summary>
internal sealed class BoundRule(BoundCondition? when, BoundCondition assert, Field[] fields, Problem problem)
{
    /// <summary>What is wrong when it does not hold; the texts are the rule's own.</summary>
    public Problem Problem => problem;

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
