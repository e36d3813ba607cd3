using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>Gives literals the values that their places ask for.</summary>
/// <param name="symbols">The names, for the budget of hints.</param>
internal sealed class LiteralBinder(SymbolTable symbols)
{
    /// <summary>Binds a literal; null when it cannot be what its place asks for, which is reported.</summary>
    public Constant? Bind(SyntaxNode.Literal literal, Place place, Scope scope)
    {
        if (literal.Value.Text is not { } text)
            return new Constant(literal, literal.Value.IsTruth ? ExprType.Truth : ExprType.Number, literal.Value);

        switch (place.Type)
        {
            case ExprType.Date or ExprType.Time or ExprType.DateTime:
                if (DateNumbers.Read(text, place.Type.Value) is { } number)
                    return new Constant(literal, place.Type.Value, Value.Of(number));

                scope.Problems.AddLiteral(text, FormOf(place.Type.Value), literal.Span);
                return null;
            case ExprType.Option:
                return place.Options is null || AreKnown(place.Options, [literal], scope)
                    ? new Constant(literal, ExprType.Option, literal.Value)
                    : null;
            default:
                return new Constant(literal, ExprType.Text, literal.Value);
        }
    }

    /// <summary>Binds a list of codes; null when one is unknown, which is reported.</summary>
    public Constant? Bind(SyntaxNode.List list, Place place, Scope scope)
    {
        if (place.Options is not null && !AreKnown(place.Options, list.Items, scope))
            return null;

        string[] codes = Array.ConvertAll(list.Items, item => item.Value.Text!);
        return new Constant(list, ExprType.Options, Value.Of(codes));
    }

    /// <summary>Finds the options of codes as bits; null when one is unknown, which is reported unless there are no options at all.</summary>
    public ulong[]? Mask(string path, ChoiceRules rules, ReadOnlySpan<SyntaxNode.Literal> codes, Scope scope)
    {
        if (rules.Options.Count == 0)
            return null;

        var mask = new ulong[(rules.BitCount + 63) / 64];
        bool areKnown = true;
        foreach (SyntaxNode.Literal code in codes)
        {
            string text = code.Value.Text!;
            if (rules.TryFind(text, out int option))
            {
                mask[option / 64] |= 1UL << option;
                continue;
            }

            scope.Problems.Add(rules.UnknownOption(path, text, scope.Problems.IsTrial ? new HintBudget(most: 0) : symbols.Hints), code.Span);
            areKnown = false;
        }

        return areKnown ? mask : null;
    }

    private bool AreKnown(ChoiceRules rules, ReadOnlySpan<SyntaxNode.Literal> codes, Scope scope) => Mask("", rules, codes, scope) is not null;

    private static string FormOf(ExprType type) => type switch
    {
        ExprType.Date => "dateForm",
        ExprType.Time => "timeForm",
        _ => "dateTimeForm",
    };
}
