using SurveyEngine.Expressions.Binding;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>
/// Gathers the fields whose answers decided a condition, or the value of an expression. Of an <c>and</c> that fails only the parts that fail decide, of an
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

    /// <summary>Adds the fields that decided the value of an expression; of <c>if( )</c> and <c>coalesce( )</c> the arguments that gave it.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="row">The row at hand; -1 where there is none.</param>
    public void AddValue(Expr expression, int row)
    {
        switch (expression)
        {
            case Conditional:
                Add(expression.Children[0], row);
                if (Holds(expression.Children[0], row))
                    AddValue(expression.Children[1], row);
                else if (expression.Children is [_, _, var otherwise])
                    AddValue(otherwise, row);
                break;
            case Coalescence:
                AddFirst(expression.Children, row);
                break;
            case { Rows: null } and (Apply or Series or Concatenation or Reduction):
                foreach (Expr part in expression.Children)
                    AddValue(part, row);
                break;
            default:
                Add(expression, row);
                break;
        }
    }

    /// <summary>Adds what decided the first value that is answered: that those before it are not, too.</summary>
    private void AddFirst(IReadOnlyList<Expr> values, int row)
    {
        foreach (Expr value in values)
        {
            AddValue(value, row);
            if (value.Evaluate(new EvaluationContext(state, row)).IsAnswered)
                return;
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

    /// <summary>Adds what a part reads: the row at hand of its own matrix, and all rows of others.</summary>
    private void AddDependencies(Expr part, int row)
    {
        bool isOfRow = row >= 0 && part.ReadsRowAtHand;
        if (isOfRow && part.Children.Count > 0)
        {
            foreach (Expr child in part.Children)
                AddDependencies(child, row);

            return;
        }

        var reads = new List<FieldReference>();
        part.CollectDependencies(reads);
        foreach (FieldReference read in reads)
        {
            if (isOfRow)
                _fields.Add(read.Resolve(new EvaluationContext(state, row)));
            else
                read.AddTo(_fields);
        }
    }

    private bool Holds(Expr condition, int row) => condition.Holds(new EvaluationContext(state, row));
}
