namespace SurveyEngine.Expressions.Syntax;

/// <summary>A name as it stands in a condition: an id, with row and option codes behind dots (<c>Q1-2.5.i</c>).</summary>
internal sealed record FieldName(string Path)
{
    /// <summary>The name's place in the text.</summary>
    public TextSpan Span { get; init; }

    public override string ToString() => Path;
}
