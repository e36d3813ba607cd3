using System.Buffers;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>unique( )</c>: no two values that are answered are equal, of each shown row of a matrix or of a list.</summary>
/// <param name="syntax">The syntax.</param>
/// <param name="group">The rows; null for a list.</param>
/// <param name="values">The value that is evaluated for each row, or the list.</param>
internal sealed class Uniqueness(SyntaxNode syntax, Group? group, Expr[] values) : Expr(syntax, ExprType.Truth)
{
    public override IReadOnlyList<Expr> Children => values;

    public override Group? Rows => group;

    public override Facts Facts => Facts.Truth.Varying;

    public override long Steps => (group?.Count ?? 1) * base.Steps;

    public override bool ReadsRowAtHand => group is null && base.ReadsRowAtHand;

    public override bool GoesThroughRows => group is not null || base.GoesThroughRows;

    /// <summary>Adds nothing: it sees what is not answered.</summary>
    public override void CollectOperands(ICollection<FieldReference> names)
    {
    }

    public override Value Evaluate(in EvaluationContext context)
    {
        Value[] found = ArrayPool<Value>.Shared.Rent(group?.Count ?? values.Length);
        try
        {
            return Value.Of(AreDistinct(found.AsSpan(0, Collect(found, context))));
        }
        finally
        {
            ArrayPool<Value>.Shared.Return(found, clearArray: true);
        }
    }

    public override void CollectDependencies(ICollection<FieldReference> reads)
    {
        if (group is not null)
            reads.Add(group.Reference);
        base.CollectDependencies(reads);
    }

    private int Collect(Value[] found, in EvaluationContext context)
    {
        int count = 0;
        if (group is null)
        {
            foreach (Expr value in values)
                Add(value.Evaluate(context), found, ref count);
        }
        else
        {
            for (int row = group.Next(context.State, after: -1); row >= 0; row = group.Next(context.State, row))
                Add(values[0].Evaluate(new EvaluationContext(context.State, row)), found, ref count);
        }

        return count;
    }

    private static void Add(in Value value, Value[] found, ref int count)
    {
        if (value.IsAnswered)
            found[count++] = value;
    }

    private static bool AreDistinct(Span<Value> found)
    {
        found.Sort(Compare);
        for (int i = 1; i < found.Length; i++)
        {
            if (Compare(found[i - 1], found[i]) == 0)
                return false;
        }

        return true;
    }

    private static int Compare(Value a, Value b) =>
        a.IsNumber ? a.Number.CompareTo(b.Number) : string.CompareOrdinal(a.Text, b.Text);
}
