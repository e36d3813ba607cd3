using SurveyEngine.Expressions.Binding;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>
/// Gathers the fields whose answers decided a condition. Of an <c>and</c> that fails only the parts that fail decide, of an
/// <c>or</c> that holds only those that hold; the same goes for the rows of <c>all( )</c> and <c>any( )</c>.
/// </summary>
internal sealed class DecisiveFields(AnswerState state)
{
    private readonly HashSet<Field> _fields = [];

    public IEnumerable<Field> Fields => _fields;

    /// <summary>Adds the fields that decided a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="row">The row at hand; -1 outside of <c>any( )</c>, <c>all( )</c> and <c>count( )</c>.</param>
    public void Add(Expr condition, int row = -1)
    {
        bool holds = Holds(condition, row);
        switch (condition)
        {
            case LogicalChain chain when chain.IsAnd != holds:
                foreach (Expr part in chain.Children.Where(part => Holds(part, row) == holds))
                    Add(part, row);
                break;
            case LogicalChain or Negation:
                foreach (Expr part in condition.Children)
                    Add(part, row);
                break;
            case RowTest test:
                AddRows(test, holds);
                break;
            default:
                AddDependencies(condition, row);
                break;
        }
    }

    private void AddRows(RowTest test, bool holds)
    {
        for (int row = test.Group.Next(state, after: -1); row >= 0; row = test.Group.Next(state, row))
        {
            if (test.WantsAll == holds || Holds(test.Body, row) == holds)
                Add(test.Body, row);
        }
    }

    private void AddDependencies(Expr condition, int row)
    {
        var reads = new List<FieldReference>();
        condition.CollectDependencies(reads);
        foreach (FieldReference read in reads)
        {
            if (row >= 0)
                _fields.Add(read.Resolve(new EvaluationContext(state, row)));
            else
                read.AddTo(_fields);
        }
    }

    private bool Holds(Expr condition, int row) => condition.Holds(new EvaluationContext(state, row));
}
