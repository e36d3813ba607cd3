namespace SurveyEngine.Model;

/// <summary>One kind of answer under one prompt, once for each row (<c>matrix</c>).</summary>
public sealed record Matrix : QuestionKind
{
    /// <summary>The rows, in order; empty when <see cref="RowSet"/> names them. A matrix without a shown row is hidden.</summary>
    public ValueList<Row> Rows { get; init; } = [];

    /// <summary>
    /// The name of an option set whose options are the rows: each with its code, its label, its condition and its attributes. That an option is
    /// exclusive, or has a specify text, says nothing here.
    /// </summary>
    public string? RowSet { get; init; }

    /// <summary>The kind of answer of each row.</summary>
    public required FieldKind Cell { get; init; }

    /// <summary>A condition that is asked for each row, with its attributes at hand; null: none.</summary>
    public string? RowsWhen { get; init; }

    /// <summary>The order in which respondents see the rows.</summary>
    public ItemOrder Order { get; init; }
}
