namespace SurveyEngine.Expressions.Syntax;

/// <summary>One side of a comparison.</summary>
internal abstract record Operand
{
    private Operand()
    {
    }

    /// <summary>The operand's place in the text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The answer of a field.</summary>
    public sealed record Field(FieldName Name) : Operand;

    /// <summary>A number literal.</summary>
    public sealed record Number(decimal Value) : Operand;

    /// <summary>A text literal: a text, or the code of an option.</summary>
    public sealed record Text(string Value) : Operand;

    /// <summary><c>length(Q)</c>: the characters of a text, counted as its field counts.</summary>
    public sealed record Length(FieldName Name) : Operand;

    /// <summary><c>count(M)</c>: picked options of a multi, or answered rows of a matrix.</summary>
    public sealed record Count(FieldName Name) : Operand;

    /// <summary><c>count(condition)</c>: the shown rows of the one matrix inside for which it holds.</summary>
    public sealed record CountWhere(Condition Inner) : Operand;
}
