using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>in</c> and <c>has</c> of a choice that is computed; those of a field are a <see cref="SelectionTest"/>.</summary>
/// <param name="syntax">The syntax.</param>
/// <param name="choice">The choice.</param>
/// <param name="codes">The codes.</param>
/// <param name="wantsAll">Whether all of them must be selected.</param>
internal sealed class CodeTest(SyntaxNode syntax, Expr choice, string[] codes, bool wantsAll) : Expr(syntax, ExprType.Truth)
{
    public override IReadOnlyList<Expr> Children { get; } = [choice];

    public override Facts Facts => Facts.Truth.Varying;

    public override Value Evaluate(in EvaluationContext context)
    {
        Value selected = choice.Evaluate(context);
        if (!selected.IsAnswered)
            return Value.Of(truth: false);

        foreach (string code in codes)
        {
            if (IsSelected(selected, code) != wantsAll)
                return Value.Of(!wantsAll);
        }

        return Value.Of(wantsAll);
    }

    private static bool IsSelected(in Value selected, string code) =>
        selected.Codes is { } several ? Array.IndexOf(several, code) >= 0 : selected.Text == code;
}
