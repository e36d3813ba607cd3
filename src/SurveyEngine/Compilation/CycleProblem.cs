using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>Puts a cycle among what is shown and what is calculated into a problem.</summary>
/// <param name="nodes">The graph of dependencies.</param>
/// <param name="computations">All calculations and defaults.</param>
internal sealed class CycleProblem(SurveyGraph nodes, IReadOnlyList<ConditionText> computations)
{
    /// <summary>The problem of a cycle.</summary>
    /// <param name="cycle">The nodes that depend on each other.</param>
    public Problem Of(int[] cycle)
    {
        // A cycle runs through a gate or a calculation, since only expressions point backwards. Gates are the first nodes.
        int first = cycle.Min();
        List<int> way = nodes.Graph.FindShortestCycle(first, cycle);
        string?[] kinds = [.. Enumerable.Range(0, way.Count).Select(i => KindOf(way, i))];
        bool isCalculated = Array.Exists(kinds, IsComputation);
        bool isShown = Array.Exists(kinds, kind => kind is not null && !IsComputation(kind));
        string what = !isCalculated ? "cycleShown" : isShown ? "cycleShownOrCalculated" : "cycleCalculated";
        string[] steps = [.. Steps(way, kinds, isCalculated)];
        string[] members = [.. cycle.Select(nodes.NameOf).OfType<string>().Distinct()];
        string path = nodes.GateAt(first)?.Path ?? ComputationOf(nodes.FieldAt(first)!).Path;
        return Problem.Error(ProblemCodes.Cycle, path, ("chain", string.Join(" → ", steps)), ("members", members), ("what", what));
    }

    /// <summary>
    /// The names along the way, each once: a question, its gate and its field share one. Where something is calculated, each says by which of
    /// its properties it depends on the next.
    /// </summary>
    private IEnumerable<string> Steps(List<int> way, string?[] kinds, bool areNamed)
    {
        var steps = new List<(string Name, string? Kind)>();
        for (int i = 0; i < way.Count; i++)
        {
            if (nodes.NameOf(way[i]) is not { } name)
                continue;
            if (steps.Count > 0 && steps[^1].Name == name)
                steps[^1] = (name, kinds[i] ?? steps[^1].Kind);
            else
                steps.Add((name, kinds[i]));
        }

        if (steps.Count == 1)
            steps.Add(steps[0]);

        return steps.Select(step => areNamed && step.Kind is not null ? $"{step.Name} ({step.Kind})" : step.Name);
    }

    /// <summary>The property by which a node depends on the next one; null when it belongs to it.</summary>
    private string? KindOf(List<int> way, int index)
    {
        // The way ends where it begins.
        int next = way[index == way.Count - 1 ? 1 : index + 1];
        if (nodes.GateAt(way[index]) is { } gate)
            return IsNext(gate.Parent, next) || IsNext(gate.Other, next) ? null : gate.Property;

        return nodes.FieldAt(way[index]) is { } field && nodes.ComputationOf(field) is not null && nodes.GateAt(next) is null
            ? ComputationOf(field).Property
            : null;
    }

    private bool IsNext(VisibilityGate? gate, int next) => gate is not null && nodes.NodeOf(gate) == next;

    private static bool IsComputation(string? property) => property is "calculated" or "default";

    /// <summary>The calculation or the default of a field.</summary>
    private ConditionText ComputationOf(Field field)
    {
        foreach (ConditionText computation in computations)
        {
            if (Array.IndexOf(computation.Question!.Cells, field) >= 0)
                return computation;
        }

        throw new InvalidOperationException($"{field.Path} has no calculation.");
    }
}
