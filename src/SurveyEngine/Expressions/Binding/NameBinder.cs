using SurveyEngine.Expressions.Library;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>Resolves the names of expressions.</summary>
/// <param name="symbols">The names.</param>
/// <param name="binder">Tries what may be meant by an unknown name.</param>
internal sealed class NameBinder(SymbolTable symbols, Binder binder)
{
    private const string AllRows = ".*";

    /// <summary>Resolves a name that is a condition by itself: the name of a truth.</summary>
    public Expr? BindCondition(SyntaxNode.Name name, Scope scope)
    {
        bool isSection = symbols.TryFind(name.Path, out Symbol found) && found is { Field: null, Group: null };
        bool isRowAtHand = found.Group is not null && found.Group == scope.AtHand?.Rows;
        Expr? read = isSection && !symbols.IsUnreadable(name.Path) ? null : Bind(name, "", scope, takesGroup: !isRowAtHand);
        if (isSection || (read is not null && read.Type != ExprType.Truth))
        {
            scope.Problems.AddMissingComparison(name);
            return null;
        }

        return read is FieldRead field ? SelectionTest.OfTruth(name, field, wantsTrue: true) : read;
    }

    /// <summary>Resolves a name to the read of a field, of the current row, or of a matrix; null when that is not possible, which is reported.</summary>
    /// <param name="name">The name.</param>
    /// <param name="symbol">The operator or function around it, for problems.</param>
    /// <param name="scope">The place.</param>
    /// <param name="takesGroup">Whether it can be a matrix as a whole.</param>
    public Expr? Bind(SyntaxNode.Name name, string symbol, Scope scope, bool takesGroup = false)
    {
        // An unreadable item already has a problem.
        if (symbols.IsUnreadable(name.Path))
            return null;

        // The id of a matrix means its rows, with or without the star.
        bool isStar = name.Path.EndsWith(AllRows, StringComparison.Ordinal);
        string path = isStar ? name.Path[..^AllRows.Length] : name.Path;
        if (!symbols.TryFind(path, out Symbol found) || (isStar && found.Group is null))
        {
            scope.Problems.Add(Unknown(name, scope), name.Span);
            return null;
        }

        if (found.Field is { } field)
            return new FieldRead(name, new FieldReference(field));
        if (found.Group is { Fields.Length: > 0 } group)
        {
            if (scope.IsInRows)
                return scope.Enter(group, name.Span) ? new FieldRead(name, new FieldReference(group)) : null;
            if (takesGroup && (!isStar || symbol == Aggregates.Count.Symbol))
                return new GroupRead(name, group);
            if (group == scope.AtHand?.Rows)
                return new FieldRead(name, new FieldReference(group));
            if (scope.AtHand?.RowIn(group, symbols) is { } row)
                return new FieldRead(name, new FieldReference(row));
        }

        if (isStar)
            scope.Problems.AddRows(Aggregates.Any, "noRowAtHand", name.Span);
        else
            scope.Problems.AddMismatch(symbol, name.Path, found.Group is null ? symbols.UseOf(name.Path) : "useMatrix", name.Span);
        return null;
    }

    /// <summary>Creates the problem of an unknown name, with a hint at a name, or at the option of that code, that would do in its place.</summary>
    private Problem Unknown(SyntaxNode.Name name, Scope scope)
    {
        if (scope.Problems.IsTrial)
            return SymbolTable.Unknown(name.Path, path: null, nearest: null);
        if (scope.Around is not { } around || around.Node.With(name, name) == around.Node)
            return symbols.Unknown(name.Path, path: null, known => symbols.TryFindField(known, out _));

        var code = new SyntaxNode.Literal(name.Span, Value.Of(name.Path));
        return around.Node is SyntaxNode.Operation && Try(code, name, around, out Expr? bound) && bound is SelectionTest
            ? SymbolTable.Unknown(name.Path, path: null, nearest: code.ToString())
            : symbols.Unknown(name.Path, path: null, known => Try(new SyntaxNode.Name(name.Span, known, name.Following), name, around, out _));
    }

    /// <summary>Tries another node in the place of an operand; nothing must be wrong then but other unknown names.</summary>
    private bool Try(SyntaxNode instead, SyntaxNode.Name name, (SyntaxNode Node, Scope Place) around, out Expr? bound)
    {
        Scope trial = around.Place.Trial();
        bound = binder.BindValue(around.Node.With(name, instead), Place.Anywhere, "", trial);
        return trial.IsInRows == (trial.Group is not null)
            && trial.Problems.Found.All(problem => problem.Code == ProblemCodes.UnknownName && problem.Span != name.Span);
    }
}
