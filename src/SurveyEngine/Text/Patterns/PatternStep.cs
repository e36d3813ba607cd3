namespace SurveyEngine.Text.Patterns;

/// <summary>One step of a pattern that is written out.</summary>
/// <param name="Kind">The kind of step.</param>
/// <param name="Target">The step that a jump or a fork leads to.</param>
/// <param name="Set">The set that a character is matched with.</param>
internal readonly record struct PatternStep(PatternStepKind Kind, int Target = 0, int Set = 0)
{
    /// <summary>Writes a pattern out as steps; <see cref="PatternNode.Size"/> bounds their number.</summary>
    public static PatternStep[] Of(PatternNode tree)
    {
        var steps = new List<PatternStep>();
        Write(tree, steps);
        steps.Add(new PatternStep(PatternStepKind.Match));
        return [.. steps];
    }

    private static void Write(PatternNode node, List<PatternStep> steps)
    {
        switch (node)
        {
            case PatternNode.Character character:
                steps.Add(new PatternStep(PatternStepKind.Take, Set: character.Set));
                break;
            case PatternNode.Edge edge:
                steps.Add(new PatternStep(edge.IsStart ? PatternStepKind.Start : PatternStepKind.End));
                break;
            case PatternNode.Sequence sequence:
                foreach (PatternNode part in sequence.Parts)
                    Write(part, steps);
                break;
            case PatternNode.Alternatives alternatives:
                Write(alternatives, steps);
                break;
            case PatternNode.Repetition repetition:
                Write(repetition, steps);
                break;
        }
    }

    private static void Write(PatternNode.Alternatives alternatives, List<PatternStep> steps)
    {
        var ends = new List<int>();
        for (int i = 0; i < alternatives.Branches.Count - 1; i++)
        {
            int fork = Reserve(steps);
            Write(alternatives.Branches[i], steps);
            ends.Add(Reserve(steps));
            steps[fork] = new PatternStep(PatternStepKind.Fork, steps.Count);
        }

        Write(alternatives.Branches[^1], steps);
        foreach (int end in ends)
            steps[end] = new PatternStep(PatternStepKind.Jump, steps.Count);
    }

    private static void Write(PatternNode.Repetition repetition, List<PatternStep> steps)
    {
        for (int i = 0; i < repetition.Min; i++)
            Write(repetition.Body, steps);

        if (repetition.Max is not { } max)
        {
            int again = Reserve(steps);
            Write(repetition.Body, steps);
            steps.Add(new PatternStep(PatternStepKind.Jump, again));
            steps[again] = new PatternStep(PatternStepKind.Fork, steps.Count);
            return;
        }

        var forks = new List<int>();
        for (int i = repetition.Min; i < max; i++)
        {
            forks.Add(Reserve(steps));
            Write(repetition.Body, steps);
        }

        foreach (int fork in forks)
            steps[fork] = new PatternStep(PatternStepKind.Fork, steps.Count);
    }

    private static int Reserve(List<PatternStep> steps)
    {
        steps.Add(default);
        return steps.Count - 1;
    }
}
