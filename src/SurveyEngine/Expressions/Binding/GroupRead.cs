using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>A matrix as a whole, as an argument.</summary>
internal sealed class GroupRead(SyntaxNode syntax, Group group) : Expr(syntax, ExprType.Group)
{
    public Group Group => group;

    public override Facts Facts => new Facts.Unknown { Subject = new Subject(group) };

    public override long Steps => group.Fields.Length;

    public override bool GoesThroughRows => true;

    public override Value Evaluate(in EvaluationContext context) => throw new InvalidOperationException("A matrix has no value.");

    public override void CollectDependencies(ICollection<FieldReference> reads) => reads.Add(new FieldReference(group));
}
