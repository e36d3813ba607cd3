namespace SurveyEngine.Compilation;

/// <summary>The field that a name in a condition means: always the same, or a matrix's cell in the row at hand.</summary>
/// <typeparam name="T">What kind of field it is known to be.</typeparam>
internal sealed class FieldSource<T>
    where T : Field
{
    private readonly T[] _fields;
    private readonly MatrixVertex? _matrix;

    public FieldSource(T field) => _fields = [field];

    public FieldSource(MatrixVertex matrix)
    {
        _matrix = matrix;
        _fields = [.. matrix.Rows.Cast<T>()];
    }

    /// <summary>Any of the fields, for what they have in common.</summary>
    public T Sample => _fields[0];

    /// <summary>Whether it is the same field in every row.</summary>
    public bool IsSole => _matrix is null;

    /// <summary>What is read: equal for two names that mean the same.</summary>
    public Vertex Subject => _matrix as Vertex ?? _fields[0];

    public T In(int row) => _matrix is null ? _fields[0] : _fields[row];

    public void AddTo(ICollection<Vertex> reads) => reads.Add(Subject);
}
