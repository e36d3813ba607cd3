using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>An expression with resolved names and matching types. It is immutable, and its evaluation allocates nothing but the texts and lists of codes that it makes.</summary>
/// <param name="syntax">The syntax.</param>
/// <param name="type">The type of its value.</param>
internal abstract class Expr(SyntaxNode syntax, ExprType type)
{
    public SyntaxNode Syntax => syntax;

    public ExprType Type => type;

    /// <summary>The choice whose options its codes are; null when there is none, or more than one.</summary>
    public virtual ChoiceRules? Options => null;

    /// <summary>The operands.</summary>
    public virtual IReadOnlyList<Expr> Children => [];

    /// <summary>The rows that it goes through, with its operands evaluated for each that is shown; null when it goes through none.</summary>
    public virtual Group? Rows => null;

    /// <summary>The facts about its value in any valid response.</summary>
    public abstract Facts Facts { get; }

    /// <summary>What this implies about a value when it is true; null when nothing is known.</summary>
    public virtual Claim? Claim => null;

    /// <summary>The equivalent test of answers in one word; its mask is 0 when there is none.</summary>
    public virtual BitTest AsBitTest => default;

    /// <summary>The most steps of one evaluation: one for each expression, in each row that it goes through.</summary>
    public virtual long Steps
    {
        get
        {
            long steps = 1;
            for (int i = 0; i < Children.Count; i++)
                steps += Children[i].Steps;

            return steps;
        }
    }

    /// <summary>Whether it reads the row for which it is evaluated, so that its value differs from row to row.</summary>
    public virtual bool ReadsRowAtHand
    {
        get
        {
            for (int i = 0; i < Children.Count; i++)
            {
                if (Children[i].ReadsRowAtHand)
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether an evaluation goes through the rows of a matrix.</summary>
    public virtual bool GoesThroughRows
    {
        get
        {
            for (int i = 0; i < Children.Count; i++)
            {
                if (Children[i].GoesThroughRows)
                    return true;
            }

            return false;
        }
    }

    public abstract Value Evaluate(in EvaluationContext context);

    /// <summary>Evaluates whether it is true.</summary>
    public virtual bool Holds(in EvaluationContext context) => Evaluate(context).IsTrue;

    /// <summary>Adds the fields that must be answered for it to have a value: those that nothing in it tests for absence.</summary>
    public virtual void CollectOperands(ICollection<FieldReference> names)
    {
        for (int i = 0; i < Children.Count; i++)
            Children[i].CollectOperands(names);
    }

    /// <summary>Adds the fields that its value depends on.</summary>
    public virtual void CollectDependencies(ICollection<FieldReference> reads)
    {
        for (int i = 0; i < Children.Count; i++)
            Children[i].CollectDependencies(reads);
    }
}
