using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>An expression whose names are resolved and whose types fit. It is immutable, and evaluating it allocates nothing.</summary>
/// <param name="syntax">What was written.</param>
/// <param name="type">The type of its value.</param>
internal abstract class Expr(SyntaxNode syntax, ExprType type)
{
    public SyntaxNode Syntax => syntax;

    public ExprType Type => type;

    /// <summary>The expressions that it is made of.</summary>
    public virtual IReadOnlyList<Expr> Children => [];

    /// <summary>What is known of its value in a valid response.</summary>
    public abstract Facts Facts { get; }

    /// <summary>What holds of a value whenever this is true; null when that is not known.</summary>
    public virtual Claim? Claim => null;

    /// <summary>A test of answers in one word that says the same; its mask is 0 when there is none.</summary>
    public virtual BitTest AsBitTest => default;

    /// <summary>How many rows one evaluation goes through at most.</summary>
    public virtual long RowsVisited
    {
        get
        {
            long rows = 0;
            for (int i = 0; i < Children.Count; i++)
                rows += Children[i].RowsVisited;

            return rows;
        }
    }

    public abstract Value Evaluate(in EvaluationContext context);

    /// <summary>Whether it is true.</summary>
    public virtual bool Holds(in EvaluationContext context) => Evaluate(context).IsTrue;

    /// <summary>Adds what decides its value.</summary>
    public virtual void CollectDependencies(ICollection<FieldReference> reads)
    {
        for (int i = 0; i < Children.Count; i++)
            Children[i].CollectDependencies(reads);
    }
}
