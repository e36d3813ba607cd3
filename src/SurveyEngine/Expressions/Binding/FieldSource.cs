using SurveyEngine.Compilation;
using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>The field that a name in a condition means: always the same, or a matrix's cell in the row at hand.</summary>
internal sealed class FieldSource
{
    private readonly Field _first;
    private readonly Field[]? _rows;
    private readonly GroupNode? _matrix;

    public FieldSource(Field field) => _first = field;

    public FieldSource(GroupNode matrix)
    {
        _matrix = matrix;
        _rows = [.. matrix.Rows];
        _first = _rows[0];
    }

    /// <summary>Any of the fields, for what they have in common.</summary>
    public Field Sample => _first;

    /// <summary>Whether it is the same field in every row.</summary>
    public bool IsSole => _rows is null;

    /// <summary>What is read: equal for two names that mean the same.</summary>
    public GraphNode Subject => _matrix as GraphNode ?? _first;

    public Field In(int row) => _rows is null ? _first : _rows[row];

    public void AddTo(ICollection<GraphNode> reads) => reads.Add(Subject);
}
