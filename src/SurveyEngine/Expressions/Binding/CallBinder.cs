using SurveyEngine.Expressions.Library;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Text.Patterns;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>Binds calls of functions.</summary>
internal sealed class CallBinder(Binder binder, ArgumentBinder argumentBinder)
{
    /// <summary>Binds a call.</summary>
    public Expr? Bind(SyntaxNode.Call call, Place place, Scope scope)
    {
        Function function = call.Function;
        if (!function.Takes(call.Arguments.Length))
        {
            scope.Problems.AddArguments(function, call.Arguments.Length, call.Span);
            return null;
        }

        bool takesRows = function.Form == ArgumentForm.Condition
            || (function.Form == ArgumentForm.NameOrCondition && call.Arguments[0] is not SyntaxNode.Name);
        if (takesRows)
            return BindRows(call, scope);

        return function.IsAggregate && call.Arguments.Length == 1
            ? BindAggregate(call, place, scope)
            : BindValues(call, place, scope, scope);
    }

    /// <summary>Binds <c>any( )</c>, <c>all( )</c> and <c>count( )</c> of a condition, and <c>count( )</c> of a value.</summary>
    private Expr? BindRows(SyntaxNode.Call call, Scope outer)
    {
        if (Enter(call, outer) is not { } scope || BindEach(call, scope) is not { } body)
            return null;

        if (scope.Group is { } group)
        {
            return call.Function == Aggregates.Count
                ? new RowCount(call, group, body)
                : new RowTest(call, group, body, wantsAll: call.Function == Aggregates.Every);
        }

        scope.Problems.AddRows(call.Function, "noMatrix", call.Span);
        return null;
    }

    /// <summary>Binds what is asked for each row: a condition, or whether a value is answered.</summary>
    private Expr? BindEach(SyntaxNode.Call call, Scope scope)
    {
        SyntaxNode argument = call.Arguments[0];
        if (argument.MayBeTruth)
            return binder.BindCondition(argument, scope);

        scope.Around = (call, scope);
        return binder.BindValue(argument, Place.Anywhere, call.Function.Symbol, scope) is { } value ? new AnsweredTest(argument, value) : null;
    }

    /// <summary>Binds an aggregate of one argument: of its value in each row of the matrix that it names, or of a list of one.</summary>
    private Expr? BindAggregate(SyntaxNode.Call call, Place place, Scope outer) =>
        Enter(call, outer) is { } scope ? BindValues(call, place, scope, outer) : null;

    /// <summary>The scope inside a function that goes through rows; null when it is inside another one, which is reported.</summary>
    private static Scope? Enter(SyntaxNode.Call call, Scope outer)
    {
        if (!outer.IsInRows)
            return new Scope(outer.Problems, call.Function, outer.AtHand);

        outer.Problems.AddRows(call.Function, "nested", call.Span);
        return null;
    }

    private Expr? BindValues(SyntaxNode.Call call, Place place, Scope scope, Scope outer)
    {
        Function function = call.Function;
        var arguments = new Expr?[call.Arguments.Length];
        bool areBound = true;
        for (int i = 0; i < arguments.Length; i++)
        {
            scope.Around = (call, outer);
            if (call.Arguments[i].FlexibleType is null)
                areBound &= (arguments[i] = BindArgument(call, i, scope)) is not null;
        }

        if (!areBound)
            return null;

        Signature? signature = argumentBinder.Bind(
            function.Signatures, call.Arguments, arguments, place, needsAnchor: false, scope, out int mismatch);
        if (signature is not null)
            return Create(call, signature, arguments!, scope == outer ? null : scope.Group, scope.Problems);
        if (mismatch >= 0)
        {
            string needed = function.Expected ?? Uses.Needed(function.Signatures[0].ParameterAt(mismatch));
            scope.Problems.AddMismatch(function.Symbol, call.Arguments[mismatch].ToString(), needed, call.Arguments[mismatch].Span);
        }

        return null;
    }

    private Expr? BindArgument(SyntaxNode.Call call, int index, Scope scope)
    {
        Signature[] signatures = call.Function.Signatures;
        if (signatures[0].ParameterAt(index) == ExprType.Truth && call.Arguments[index].MayBeTruth)
            return binder.BindCondition(call.Arguments[index], scope);

        bool takesGroup = Array.Exists(signatures, signature => signature.ParameterAt(index) == ExprType.Group);
        return binder.BindValue(call.Arguments[index], Place.Anywhere, call.Function.Symbol, scope, takesGroup);
    }

    private static Expr? Create(SyntaxNode.Call call, Signature signature, Expr[] arguments, Group? group, BindingProblems problems)
    {
        switch (signature.Intrinsic)
        {
            case null:
                return AreLiterals(call, signature, problems) ? new Apply(call, signature, arguments) : null;
            case Intrinsic.IsAnswered:
                return new AnsweredTest(call, arguments[0]);
            case Intrinsic.If:
                return new Conditional(call, arguments);
            case Intrinsic.Coalesce:
                return new Coalescence(call, arguments);
            case Intrinsic.TextLength:
                return arguments[0] is FieldRead text ? new TextLength(call, text) : new Apply(call, Texts.GraphemeLength, arguments);
            case Intrinsic.Concat:
                return new Concatenation(call, arguments);
            case Intrinsic.Matches:
                return PatternOf(call.Arguments[1], problems) is { } pattern ? new PatternTest(call, arguments[0], pattern) : null;
            case Intrinsic.SelectionCount:
                return new SelectionCount(call, (FieldRead)arguments[0]);
            case Intrinsic.AnsweredRowCount:
                return new AnsweredRowCount(call, (GroupRead)arguments[0]);
            case Intrinsic.Unique:
                return new Uniqueness(call, group, arguments);
            default:
                return new Reduction(call, signature, group, arguments);
        }
    }

    /// <summary>Whether the arguments that must be literals of a certain form are; what is not is reported.</summary>
    private static bool AreLiterals(SyntaxNode.Call call, Signature signature, BindingProblems problems)
    {
        for (int i = 0; i < call.Arguments.Length; i++)
        {
            SyntaxNode argument = call.Arguments[i];
            if (signature.ParameterAt(i) != ExprType.Decimals
                || (argument is SyntaxNode.Literal { Value.Number: >= 0 and <= 28 and var digits } && digits == decimal.Truncate(digits)))
            {
                continue;
            }

            problems.AddLiteral(argument.ToString(), Uses.Needed(ExprType.Decimals), argument.Span);
            return false;
        }

        return true;
    }

    private static TextPattern? PatternOf(SyntaxNode argument, BindingProblems problems)
    {
        if (argument is not SyntaxNode.Literal { Value.Text: { } text })
        {
            problems.AddMismatch("matches( )", argument.ToString(), Uses.Needed(ExprType.Pattern), argument.Span);
            return null;
        }

        var pattern = TextPattern.Parse(text, out PatternFault? fault);
        if (pattern is null)
            problems.Add(ProblemCodes.InvalidPattern, argument.Span, ("at", fault!.At + 1), ("reason", fault.Reason));
        return pattern;
    }
}
