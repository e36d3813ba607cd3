using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>Turns the gates and fields of a survey into instructions, in an order in which they can be executed.</summary>
internal sealed class ProgramBuilder
{
    private readonly SurveyGraph _nodes;
    private readonly SharedConditions _shared;
    private readonly StateLayout _layout;
    private readonly List<Expr> _expressions = [];

    private ProgramBuilder(SurveyGraph nodes, SharedConditions shared, StateLayout layout) =>
        (_nodes, _shared, _layout) = (nodes, shared, layout);

    /// <summary>Builds the program of a survey without cycles whose conditions are all bound.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="nodes">The graph of dependencies.</param>
    /// <param name="shared">The conditions with several users.</param>
    public static EvaluationProgram Build(SurveyBuilder survey, SurveyGraph nodes, SharedConditions shared)
    {
        int[] order = nodes.Graph.Order;
        int[] computed = Array.FindAll(order, nodes.IsComputed);
        int[] constant = Array.FindAll(order, node => !nodes.IsComputed(node));
        var layout = new StateLayout(survey.Slots, survey.Fields.Count, survey.Gates.All.Count + shared.EvaluatedOnce.Count, computed.Length);
        return new ProgramBuilder(nodes, shared, layout).Build([.. survey.Fields], [.. computed, .. constant], computed.Length);
    }

    private EvaluationProgram Build(Field[] fields, int[] order, int computedCount)
    {
        var instructionOf = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
            instructionOf[order[i]] = i;

        Adjacency dependents = _nodes.Graph.Sources.Reverse();
        var instructions = new List<int>(dependents.EdgeCount);
        var code = new Instruction[order.Length];
        for (int i = 0; i < code.Length; i++)
        {
            int first = instructions.Count;
            foreach (int dependent in dependents[order[i]])
                instructions.Add(instructionOf[dependent]);

            code[i] = Emit(order[i]) with { FirstDependent = first, DependentCount = instructions.Count - first };
        }

        return new EvaluationProgram(_layout, fields, [.. _expressions], code, computedCount, [.. instructions]);
    }

    private Instruction Emit(int node) =>
        _nodes.GateAt(node) is { } gate ? Emit(gate)
        : _nodes.FieldAt(node) is { } field ? Emit(field)
        : _nodes.ConditionAt(node) is { } condition ? Emit(condition)
        : new Instruction { Code = OpCode.Relay, Field = -1 };

    private Instruction Emit(VisibilityGate gate)
    {
        if (gate.Other is { } other)
            return Emit(gate, OpCode.TestBits, _layout.OpenBit(other.Index) / 64, 1UL << _layout.OpenBit(other.Index));

        if (_shared.Find(gate.Condition) is { } shared)
            return Emit(gate, OpCode.TestBits, _layout.OpenBit(shared.Gate) / 64, 1UL << _layout.OpenBit(shared.Gate));

        BitTest test = gate.Condition.AsBitTest;
        return test.Mask != 0
            ? Emit(gate, OpCode.TestBits, _layout.EffectiveAt + test.Word, test.Mask)
            : Emit(gate, OpCode.TestCondition, Add(gate.Condition), mask: 0);
    }

    private Instruction Emit(VisibilityGate gate, OpCode code, int operand, ulong mask) => new()
    {
        Code = code,
        Gate = _layout.OpenBit(gate.Parent?.Index ?? 0),
        Operand = operand,
        Mask = mask,
        Outcome = _layout.OpenBit(gate.Index),
        Field = -1,
    };

    private Instruction Emit(SharedCondition shared) => new()
    {
        Code = OpCode.TestCondition,
        Gate = _layout.OpenBit(0),
        Operand = Add(shared.Condition),
        Outcome = _layout.OpenBit(shared.Gate),
        Field = -1,
    };

    private Instruction Emit(Field field)
    {
        // Only the gate around it is tested: the tested bit is that of gate 0, which is always set.
        var instruction = new Instruction
        {
            Code = OpCode.TestBits,
            Gate = _layout.OpenBit(field.Gate),
            Operand = _layout.OpenAt,
            Mask = StateLayout.AlwaysOpen,
            Outcome = _layout.ShownBit(field.Index),
            DraftWord = field.Bits.Word,
            DraftMask = field.Bits.Full(0) << field.Bits.Shift,
            Field = field.Index,
        };
        if (_nodes.ComputationOf(field) is { } computation)
            return instruction with { Code = OpCode.Compute, Operand = Add(computation) };
        if (field.OptionGates is not null || field.Bits.WordCount > 1)
            return instruction with { Code = OpCode.ShowChoice };

        return field.Host is not { } host ? instruction : instruction with
        {
            Gate = _layout.OpenBit(0),
            Operand = _layout.EffectiveAt + host.Field.Bits.Word + (host.Option / 64),
            Mask = 1UL << host.Field.Bits.Shift + (host.Option % 64),
        };
    }

    private int Add(Expr expression)
    {
        _expressions.Add(expression);
        return _expressions.Count - 1;
    }
}
