using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;

namespace SurveyEngine.Compilation;

/// <summary>The gates of a survey, in the order in which they are built, and the conditions to be bound, in definition order.</summary>
internal sealed class GateList
{
    private readonly List<VisibilityGate> _gates = [];
    private readonly Dictionary<(int Outer, int Other), int> _joints = [];

    public IReadOnlyList<VisibilityGate> All => _gates;

    /// <summary>All conditions of what is shown and required, and all constraints.</summary>
    public List<ConditionText> Conditions { get; } = [];

    /// <summary>The gate with an index; null for the one that is always open.</summary>
    public VisibilityGate? this[int index] => index == 0 ? null : _gates[index - 1];

    /// <summary>Adds the gate of a <c>visibleWhen</c>.</summary>
    /// <param name="visibleWhen">The condition.</param>
    /// <param name="outer">The gate around it.</param>
    /// <param name="name">The section, question, row or option that has the condition.</param>
    /// <param name="path">Its JSON path.</param>
    /// <param name="firstField">The index of the first field that the gate can hide.</param>
    /// <param name="atHand">The options or rows of which it is one; null when it is none.</param>
    /// <param name="item">Its index among them.</param>
    /// <returns>The index of the gate; that of the gate around it, when there is no condition.</returns>
    public int Add(string? visibleWhen, int outer, string name, string path, int firstField, AtHand? atHand = null, int item = 0)
    {
        if (visibleWhen is null)
            return outer;

        VisibilityGate gate = Add(new VisibilityGate(_gates.Count + 1, this[outer], name, path, firstField));
        Conditions.Add(new ConditionText(visibleWhen, path, VisibilityGate.VisibleWhen) { Gate = gate, AtHand = atHand, Item = item });
        return gate.Index;
    }

    /// <summary>Adds a gate for all options or rows for which a filter asks the same.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="rest">What is asked.</param>
    public int Add(Filter filter, Expr rest) => Add(
        new VisibilityGate(_gates.Count + 1, this[filter.Outer], filter.Question.Id, filter.Text.Owner, filter.FirstField)
        {
            Property = filter.Text.Property,
            Condition = rest,
        }).Index;

    /// <summary>The gate that is open while two are; one of them when the other is around it or always open.</summary>
    /// <param name="outer">The first gate.</param>
    /// <param name="other">The second gate.</param>
    /// <param name="name">The row or option that is behind both.</param>
    /// <param name="path">The JSON path of the owner of the second one.</param>
    public int Join(int outer, int other, string name, string path)
    {
        if (outer == other || other == 0)
            return outer;
        if (outer == 0)
            return other;

        if (!_joints.TryGetValue((outer, other), out int joint))
        {
            VisibilityGate second = this[other]!;
            joint = Add(new VisibilityGate(_gates.Count + 1, this[outer], name, path, second.FirstField) { Other = second }).Index;
            _joints.Add((outer, other), joint);
        }

        return joint;
    }

    private VisibilityGate Add(VisibilityGate gate)
    {
        _gates.Add(gate);
        return gate;
    }
}
