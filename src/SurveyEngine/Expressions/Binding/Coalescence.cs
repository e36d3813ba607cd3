using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>coalesce(a, b, …)</c>: the first value that is answered.</summary>
/// <param name="syntax">The syntax.</param>
/// <param name="values">The values, all of one type.</param>
internal sealed class Coalescence(SyntaxNode syntax, Expr[] values) : Expr(syntax, values[0].Type)
{
    public override IReadOnlyList<Expr> Children => values;

    public override ChoiceRules? Options => Array.Find(values, value => value.Options is not null)?.Options;

    public override Facts Facts { get; } = Infer(values);

    /// <summary>Adds nothing: it sees what is not answered.</summary>
    public override void CollectOperands(ICollection<FieldReference> names)
    {
    }

    public override Value Evaluate(in EvaluationContext context)
    {
        foreach (Expr value in values)
        {
            Value found = value.Evaluate(context);
            if (found.IsAnswered)
                return found;
        }

        return default;
    }

    private static Facts Infer(Expr[] values)
    {
        Facts facts = values[0].Facts with { Subject = null };
        for (int i = 1; i < values.Length && facts.MayBeAbsent; i++)
            facts = Facts.Union(facts, values[i].Facts) with { MayBeAbsent = values[i].Facts.MayBeAbsent };

        return facts;
    }
}
