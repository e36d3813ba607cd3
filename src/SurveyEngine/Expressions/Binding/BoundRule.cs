using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>A consistency rule with resolved names.</summary>
internal sealed class BoundRule(Expr? when, Expr assert, Field[] fields, Func<AnswerState, Problem> broken)
{
    /// <summary>The field that its problem points at.</summary>
    public Field Field => fields[0];

    /// <summary>The problem of breaking the rule, whose texts are those of the rule.</summary>
    public Problem ProblemOf(AnswerState state) => broken(state);

    public void CollectDependencies(ICollection<FieldReference> reads)
    {
        when?.CollectDependencies(reads);
        assert.CollectDependencies(reads);
    }

    public bool IsBroken(AnswerState state)
    {
        foreach (Field field in fields)
        {
            if (!field.IsShown(state))
                return false;
        }

        var context = new EvaluationContext(state);
        return when?.Holds(context) != false && !assert.Holds(context);
    }
}
