using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Text;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>length(T)</c>: the number of characters of a text, in the unit of its field.</summary>
internal sealed class TextLength(SyntaxNode syntax, FieldRead text) : Expr(syntax, ExprType.Number)
{
    public override IReadOnlyList<Expr> Children { get; } = [text];

    public override Facts Facts => new Facts.Number(((TextRules)text.Reference.Representative.Rules).LengthRange, Decimals: 0)
    {
        MayBeAbsent = true,
        Subject = new Subject(text.Reference.Identity, Intrinsic.TextLength),
    };

    public override Value Evaluate(in EvaluationContext context)
    {
        Field field = text.Reference.Resolve(context);
        return field.IsAnswered(context.State) ? Value.Of(((TextRules)field.Rules).Length(field.Text(context.State))) : default;
    }
}
