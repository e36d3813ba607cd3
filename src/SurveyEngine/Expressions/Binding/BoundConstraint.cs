using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>A constraint with resolved names.</summary>
internal sealed class BoundConstraint
{
    private readonly Expr _assert;
    private readonly FieldReference[] _names;
    private readonly Func<string, AnswerState, Problem> _broken;

    /// <param name="assert">The condition that must hold.</param>
    /// <param name="broken">Creates the problem of breaking it at a path.</param>
    public BoundConstraint(Expr assert, Func<string, AnswerState, Problem> broken)
    {
        (_assert, _broken) = (assert, broken);
        var names = new HashSet<FieldReference>();
        assert.CollectOperands(names);
        _names = [.. names];
    }

    public void CollectDependencies(ICollection<FieldReference> reads) => _assert.CollectDependencies(reads);

    public Problem ProblemOf(Field field, AnswerState state) => _broken(field.Path, state);

    /// <summary>Whether it does not hold for a field that is answered, while all others that it names are answered, too.</summary>
    public bool IsBroken(Field field, AnswerState state)
    {
        var context = new EvaluationContext(state, field.Row);
        foreach (FieldReference name in _names)
        {
            if (!name.Resolve(context).IsAnswered(state))
                return false;
        }

        return !_assert.Holds(context);
    }
}
