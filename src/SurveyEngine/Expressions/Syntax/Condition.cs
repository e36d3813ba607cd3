using SurveyEngine.Model;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// The tree of a condition, as it was written: names are not resolved yet. Trees compare by value, spans aside.
/// The language is described in <c>docs/reference/conditions.md</c>.
/// </summary>
internal abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>The node's place in the text.</summary>
    public TextSpan Span { get; init; }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Literal(bool Value) : Condition;

    /// <summary><c>not …</c></summary>
    public sealed record Not(Condition Operand) : Condition;

    /// <summary><c>… and … and …</c>: at least two operands; one that is itself an <c>and</c> was in parentheses.</summary>
    public sealed record And(ValueList<Condition> Operands) : Condition;

    /// <summary><c>… or … or …</c>: at least two operands; one that is itself an <c>or</c> was in parentheses.</summary>
    public sealed record Or(ValueList<Condition> Operands) : Condition;

    /// <summary><c>left = right</c> and the like.</summary>
    public sealed record Comparison(Operand Left, ComparisonOperator Operator, Operand Right) : Condition;

    /// <summary><c>Q2 in ['a', 'b']</c> of a single, <c>has 'a'</c>, <c>has any […]</c>, <c>has all […]</c> of a multi.</summary>
    public sealed record Picks(FieldName Field, PickOperator Operator, ValueList<OptionCode> Options) : Condition;

    /// <summary><c>answered(F)</c> of a field, a question or a row.</summary>
    public sealed record Answered(FieldName Name) : Condition;

    /// <summary><c>any(…)</c>: holds for some shown row of the one matrix inside.</summary>
    public sealed record Any(Condition Inner) : Condition;

    /// <summary><c>all(…)</c>: there are shown rows of the one matrix inside, and it holds for each.</summary>
    public sealed record All(Condition Inner) : Condition;
}
