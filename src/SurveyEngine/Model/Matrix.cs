namespace SurveyEngine.Model;

/// <summary>One kind of answer under one prompt, once for each row (<c>matrix</c>).</summary>
public sealed record Matrix : QuestionKind
{
    /// <summary>The rows, in order. A matrix without a shown row is hidden.</summary>
    public required ValueList<Row> Rows { get; init; }

    /// <summary>The kind of answer of each row.</summary>
    public required FieldKind Cell { get; init; }
}
