using SurveyEngine.Compilation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>
/// Gathers the fields whose answers decided a condition. Of an <c>and</c> that fails only the parts that fail decide, of an
/// <c>or</c> that holds only those that hold; the same goes for the rows of <c>all( )</c> and <c>any( )</c>.
/// </summary>
internal sealed class DecidingReads(AnswerState state)
{
    private readonly HashSet<Field> _fields = [];

    public IEnumerable<Field> Fields => _fields;

    public void Add(BoundCondition condition, int row)
    {
        bool holds = condition.Holds(state, row);
        switch (condition)
        {
            case BoundCondition.And or BoundCondition.Or when condition is BoundCondition.Or == holds:
                foreach (BoundCondition part in condition.Parts.Where(part => part.Holds(state, row) == holds))
                    Add(part, row);
                break;
            case BoundCondition.OverRows over:
                AddRows(over, holds);
                break;
            case { Parts.Count: > 0 }:
                foreach (BoundCondition part in condition.Parts)
                    Add(part, row);
                break;
            default:
                AddReads(condition, row);
                break;
        }
    }

    private void AddRows(BoundCondition.OverRows over, bool holds)
    {
        BoundCondition inner = over.Parts[0];
        for (int row = 0; row < over.Matrix.Rows.Count; row++)
        {
            if (over.Matrix.Rows[row].IsShown(state) && (over.WantsAll == holds || inner.Holds(state, row) == holds))
                Add(inner, row);
        }
    }

    private void AddReads(BoundCondition condition, int row)
    {
        var reads = new List<GraphNode>();
        condition.AddReads(reads);
        foreach (GraphNode read in reads)
        {
            if (read is Field field)
                _fields.Add(field);
            else if (row >= 0)
                _fields.Add(((GroupNode)read).Rows[row]);
            else
                _fields.UnionWith(((GroupNode)read).Rows);
        }
    }
}
