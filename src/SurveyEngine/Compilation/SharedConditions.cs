using SurveyEngine.Expressions.Binding;

namespace SurveyEngine.Compilation;

/// <summary>The conditions that go through rows: those that print the same are one.</summary>
internal sealed class SharedConditions
{
    private readonly Dictionary<string, SharedCondition> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<Expr, SharedCondition> _evaluatedOnce = [];

    /// <summary>The conditions that are evaluated once for several users, known when all are counted.</summary>
    public List<SharedCondition> EvaluatedOnce { get; } = [];

    /// <summary>The steps to evaluate all of them once.</summary>
    public decimal Steps { get; private set; }

    /// <summary>Adds the users of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="uses">The number of users.</param>
    /// <param name="atHand">What was put into it, as a text that is equal where it is equal.</param>
    /// <returns>The condition that stands for all of its meaning.</returns>
    public SharedCondition Add(Expr condition, int uses, string atHand = "")
    {
        string text = atHand + condition.Syntax;
        if (!_byText.TryGetValue(text, out SharedCondition? shared))
        {
            _byText.Add(text, shared = new SharedCondition(condition));
            Steps += condition.Steps;
        }

        shared.Uses += uses;
        return shared;
    }

    /// <summary>Gives those with several users their bits, after the ones of the gates.</summary>
    /// <param name="gates">The number of gates, without the one that is always open.</param>
    public void Place(int gates)
    {
        foreach (SharedCondition shared in _byText.Values)
        {
            if (shared.Uses < 2)
                continue;

            EvaluatedOnce.Add(shared);
            _evaluatedOnce.Add(shared.Condition, shared);
            shared.Gate = gates + EvaluatedOnce.Count;
        }
    }

    /// <summary>The condition that is evaluated for a gate, too; null when the gate evaluates its own.</summary>
    public SharedCondition? Find(Expr condition) => _evaluatedOnce.GetValueOrDefault(condition);
}
