using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>The attribute of an option or a row. One that is a text can be compared with an option.</summary>
/// <param name="syntax">The syntax.</param>
/// <param name="column">The values, by the index of the option or row.</param>
/// <param name="type">The type that it has in its place.</param>
internal abstract class AttributeExpr(SyntaxNode syntax, AttributeColumn column, ExprType type) : Expr(syntax, type)
{
    public AttributeColumn Column => column;

    public override Facts Facts => Type == ExprType.Option ? new Facts.Unknown { MayBeAbsent = true } : column.Facts;

    /// <summary>The same attribute as an option, whose code it is.</summary>
    public abstract AttributeExpr AsOption();
}
