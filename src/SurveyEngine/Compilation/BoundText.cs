namespace SurveyEngine.Compilation;

/// <summary>A text in a condition: a literal, or the answer of a field (null while it is unanswered).</summary>
internal sealed class BoundText
{
    private readonly FieldSource<TextField>? _source;

    public BoundText(string literal) => Literal = literal;

    public BoundText(FieldSource<TextField> source) => _source = source;

    public string? Literal { get; }

    public string? Value(AnswerState state, int row)
    {
        if (_source is null)
            return Literal;

        TextField field = _source.In(row);
        return field.IsAnswered(state) ? field.Text(state) : null;
    }

    public void AddReads(ICollection<Vertex> reads) => _source?.AddTo(reads);
}
