using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>Resolves attributes: of the option or row at hand, or of the selected options of a choice.</summary>
/// <param name="symbols">The names.</param>
/// <param name="names">Resolves the choice.</param>
internal sealed class AttributeBinder(SymbolTable symbols, NameBinder names)
{
    /// <summary>Resolves an attribute; null when that is not possible, which is reported.</summary>
    public Expr? Bind(SyntaxNode.Attribute attribute, Scope scope) =>
        attribute.Owner is { } owner ? BindPicked(attribute, owner, scope) : BindAtHand(attribute, scope);

    private AttributeConstant? BindAtHand(SyntaxNode.Attribute attribute, Scope scope)
    {
        if (scope.AtHand is not { } atHand || atHand.Use(attribute.Code) is not { } column)
        {
            AddUnknown(attribute, scope.AtHand?.Items, scope);
            return null;
        }

        Field? missing = atHand.Rows is { } rows && !column.Values[atHand.Item].IsAnswered ? symbols.NoRowOf(rows) : null;
        return new AttributeConstant(attribute, column, atHand.Item, column.Type, missing);
    }

    private Expr? BindPicked(SyntaxNode.Attribute attribute, SyntaxNode.Name owner, Scope scope)
    {
        string symbol = $"@{attribute.Code}";
        if (names.Bind(owner, symbol, scope) is not { } bound)
            return null;

        if (bound is not FieldRead { Options: { } rules } choice)
        {
            scope.Problems.AddMismatch(symbol, owner.Path, "useNoOptions", attribute.Span);
            return null;
        }

        if (rules.Attributes.Find(attribute.Code) is not { } column)
        {
            AddUnknown(attribute, rules.Attributes, scope);
            return null;
        }

        return rules.IsMulti ? BindPicks(attribute, choice, column, scope)
            : column.Type == ExprType.Option ? new FieldRead(attribute, choice.Reference)
            : new AttributeRead(attribute, choice.Reference, column, column.Type);
    }

    private PickedAttribute? BindPicks(SyntaxNode.Attribute attribute, FieldRead choice, AttributeColumn column, Scope scope)
    {
        if (!scope.IsInRows || choice.Reference.Group is not null)
        {
            scope.Problems.AddMismatch($"@{attribute.Code}", choice.Reference.Path, "usePicks", attribute.Span);
            return null;
        }

        Group picks = symbols.PicksOf(choice.Reference.Representative);
        return scope.Enter(picks, attribute.Span) ? new PickedAttribute(attribute, picks, column, column.Type) : null;
    }

    private void AddUnknown(SyntaxNode.Attribute attribute, AttributeTable? known, Scope scope)
    {
        string? nearest = known is null || scope.Problems.IsTrial ? null : symbols.Hints.Nearest(attribute.Code, known.Names);
        scope.Problems.Add(
            ProblemCodes.UnknownAttribute, attribute.Span,
            nearest is null ? [("attribute", attribute.Code)] : [("attribute", attribute.Code), ("nearest", nearest)]);
    }
}
