namespace SurveyEngine.Testing.Generation;

/// <summary>Generates conditions that fit the fields they name: every operator of the language, and every kind of field.</summary>
internal sealed class ConditionGenerator(Dice dice)
{
    private const int MaxDepth = 2;

    /// <summary>Generates a condition on some of these fields.</summary>
    public string Make(IReadOnlyList<ConditionTarget> targets) => Make(targets, row: null, depth: 0);

    /// <summary>Generates a comparison, which is false while the field is unanswered.</summary>
    public string Comparison(ConditionTarget target) => target.Tester.Comparison(target, dice);

    /// <param name="targets">What may be named.</param>
    /// <param name="row">The matrix whose rows are gone through, inside <c>any( )</c>, <c>all( )</c> and <c>count( )</c>.</param>
    /// <param name="depth">The depth of nesting so far.</param>
    private string Make(IReadOnlyList<ConditionTarget> targets, ConditionTarget? row, int depth)
    {
        if (depth < MaxDepth && dice.Chance(0.35))
        {
            string left = Make(targets, row, depth + 1);
            return dice.Below(4) switch
            {
                0 => $"not ({left})",
                1 => $"({left}) and ({Make(targets, row: null, depth + 1)})",
                2 => $"{left} or {Make(targets, row: null, depth + 1)}",
                _ => $"not {Atom(targets, row)} and {Make(targets, row: null, MaxDepth)}",
            };
        }

        return dice.Chance(0.02) ? dice.Pick(["true", "false"]) : Atom(targets, row);
    }

    private string Atom(IReadOnlyList<ConditionTarget> targets, ConditionTarget? row)
    {
        if (row is not null)
            return OfField(row with { Rows = 0 }, []);

        if (dice.Chance(0.2))
            return new ExpressionGenerator(dice, targets).Comparison();

        ConditionTarget target = dice.Pick(targets);
        return target.IsMatrix ? OfMatrix(target, targets) : OfField(target, targets);
    }

    private string OfField(ConditionTarget target, IReadOnlyList<ConditionTarget> others)
    {
        ConditionTarget[] alike = [.. others.Where(other => !other.IsMatrix && other.Tester == target.Tester && other.Name != target.Name)];
        return dice.Below(6) == 0 ? $"answered({target.Name})" : target.Tester.Condition(target, alike, dice);
    }

    private string OfMatrix(ConditionTarget matrix, IReadOnlyList<ConditionTarget> targets) => dice.Below(8) switch
    {
        0 => $"answered({matrix.Name})",
        1 => $"count({matrix.Name}{dice.Pick(["", "", ".*"])}) {ConditionParts.CompareWithCount(matrix.Rows, dice)}",
        2 or 3 => $"any({OfEachRow(matrix, targets)})",
        4 or 5 => $"all({OfEachRow(matrix, targets)})",
        _ => $"count({OfEachRow(matrix, targets)}) {ConditionParts.CompareWithCount(matrix.Rows, dice)}",
    };

    /// <summary>Generates a condition on each row, and perhaps on a field beside it; a second matrix is not allowed there.</summary>
    public string OfEachRow(ConditionTarget matrix, IReadOnlyList<ConditionTarget> targets)
    {
        ConditionTarget[] fields = [.. targets.Where(target => !target.IsMatrix)];
        return fields.Length == 0 || dice.Chance(0.6)
            ? Atom([], matrix)
            : $"{Atom([], matrix)} {dice.Pick(["and", "or"])} {OfField(dice.Pick(fields), fields)}";
    }
}
