using System.Globalization;
using SurveyEngine.Model;

namespace SurveyEngine.Testing.Generation;

/// <summary>Writes conditions that fit the fields they name: every operator of the language, and every kind of field.</summary>
internal sealed class ConditionGenerator(Dice dice)
{
    private const int Deepest = 2;

    private static readonly string[] NumberOperators = ["=", "!=", "<", "<=", ">", ">="];
    private static readonly string[] Texts = ["漢", "yes", "it's", "a b"];

    /// <summary>A condition on some of these fields.</summary>
    public string Make(IReadOnlyList<ConditionTarget> targets) => Make(targets, row: null, depth: 0);

    /// <summary>A comparison that an unanswered field makes false.</summary>
    public string Comparison(ConditionTarget target) => target.Kind switch
    {
        MultiChoice => Pick("{0} has {1}", "{0} has any [{2}]", "{0} has all [{2}]", target),
        SingleChoice => Pick("{0} = {1}", "{0} in [{2}]", "{1} = {0}", target),
        NumberEntry => $"{target.Name} {dice.Pick(NumberOperators)} {Number()}",
        _ => dice.Chance(0.5)
            ? $"{target.Name} {dice.Pick(["=", "!="])} {Quoted(dice.Pick(Texts))}"
            : $"length({target.Name}) {dice.Pick(NumberOperators)} {Upto(7)}",
    };

    /// <param name="targets">What may be named.</param>
    /// <param name="row">The matrix that stands for each of its rows, inside <c>any( )</c>, <c>all( )</c> and <c>count( )</c>.</param>
    /// <param name="depth">How deep it already stands.</param>
    private string Make(IReadOnlyList<ConditionTarget> targets, ConditionTarget? row, int depth)
    {
        if (depth < Deepest && dice.Chance(0.35))
        {
            string left = Make(targets, row, depth + 1);
            return dice.Below(4) switch
            {
                0 => $"not ({left})",
                1 => $"({left}) and ({Make(targets, row: null, depth + 1)})",
                2 => $"{left} or {Make(targets, row: null, depth + 1)}",
                _ => $"not {Atom(targets, row)} and {Make(targets, row: null, Deepest)}",
            };
        }

        return dice.Chance(0.02) ? dice.Pick(["true", "false"]) : Atom(targets, row);
    }

    private string Atom(IReadOnlyList<ConditionTarget> targets, ConditionTarget? row)
    {
        if (row is not null)
            return Simple(row with { Rows = 0 }, []);

        ConditionTarget target = dice.Pick(targets);
        return target.IsMatrix ? OfMatrix(target, targets) : Simple(target, targets);
    }

    private string Simple(ConditionTarget target, IReadOnlyList<ConditionTarget> others)
    {
        ConditionTarget[] alike =
        [
            .. others.Where(other => !other.IsMatrix && other.Kind.GetType() == target.Kind.GetType() && other.Name != target.Name),
        ];
        return (target.Kind, dice.Below(6)) switch
        {
            (_, 0) => $"answered({target.Name})",
            (MultiChoice, 1 or 2) => $"count({target.Name}) {dice.Pick(NumberOperators)} {Upto(3)}",
            (SingleChoice, 1) => Pick("{0} != {1}", "{0} != {1}", "{1} != {0}", target),
            (NumberEntry, 1) when alike.Length > 0 => $"{target.Name} {dice.Pick(NumberOperators)} {dice.Pick(alike).Name}",
            (TextEntry, 2) => $"contains({target.Name}, {Quoted(dice.Pick(Texts))})",
            (TextEntry, 1) when alike.Length > 0 => $"{target.Name} {dice.Pick(["=", "!="])} {dice.Pick(alike).Name}",
            _ => Comparison(target),
        };
    }

    private string OfMatrix(ConditionTarget matrix, IReadOnlyList<ConditionTarget> targets) => dice.Below(8) switch
    {
        0 => $"answered({matrix.Name})",
        1 => $"count({matrix.Name}) {dice.Pick(NumberOperators)} {Upto(matrix.Rows)}",
        2 or 3 => $"any({Inner(matrix, targets)})",
        4 or 5 => $"all({Inner(matrix, targets)})",
        _ => $"count({Inner(matrix, targets)}) {dice.Pick(NumberOperators)} {Upto(matrix.Rows)}",
    };

    /// <summary>About each row, and perhaps about something else beside it; a second matrix may only stand in it row by row.</summary>
    private string Inner(ConditionTarget matrix, IReadOnlyList<ConditionTarget> targets)
    {
        ConditionTarget[] plain = [.. targets.Where(target => !target.IsMatrix)];
        return plain.Length == 0 || dice.Chance(0.6)
            ? Atom([], matrix)
            : $"{Atom([], matrix)} {dice.Pick(["and", "or"])} {Simple(dice.Pick(plain), plain)}";
    }

    private string Pick(string one, string some, string other, ConditionTarget target)
    {
        string list = string.Join(", ", dice.Some(target.Codes, 1, target.Codes.Count).Select(Quoted));
        return string.Format(CultureInfo.InvariantCulture, dice.Pick([one, some, other]), target.Name, Quoted(dice.Pick(target.Codes)), list);
    }

    private string Upto(int most) => dice.Between(0, most).ToString(CultureInfo.InvariantCulture);

    private string Number() => dice.Pick(["0", "1", "2.5", "-3", "10", "1000"]);

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
