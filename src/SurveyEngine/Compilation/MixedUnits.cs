using SurveyEngine.DefinitionFiles;
using SurveyEngine.Diagnostics;
using SurveyEngine.Expressions;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Model;

namespace SurveyEngine.Compilation;

/// <summary>Finds sums of numbers that mostly cannot be added: in different units, or with different decimals.</summary>
internal static class MixedUnits
{
    /// <summary>Warns of each sum, difference or list of numbers inside an expression whose parts have different suffixes or decimals.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="text">Its text in the definition.</param>
    /// <param name="problems">The list that receives the warnings.</param>
    public static void Check(Expr expression, ConditionText text, ProblemReport<LocatedProblem> problems)
    {
        if (IsSum(expression) && FindPair(expression.Children) is ({ } first, { } second))
        {
            Problem problem = Problem.Warning(
                ProblemCodes.MixedUnits, text.Path, ("expression", expression.Syntax.ToString()), ("first", first.Path), ("second", second.Path));
            problems.Add(new(problem, expression.Syntax.Span.Start));
        }

        foreach (Expr part in expression.Children)
            Check(part, text, problems);
    }

    private static bool IsSum(Expr expression) =>
        expression is Reduction { Rows: null }
        || expression.Syntax is SyntaxNode.Series { Precedence: Precedence.Sum };

    /// <summary>The first number that a sum names, and the first one after it that differs from it.</summary>
    private static (FieldReference? First, FieldReference? Second) FindPair(IReadOnlyList<Expr> parts)
    {
        FieldReference? first = null;
        foreach (Expr part in parts)
        {
            if (part is not FieldRead { Reference: var read } || read.Representative.Kind is not NumberEntry number)
                continue;
            if (first is null)
                first = read;
            else if (Differ((NumberEntry)first.Value.Representative.Kind, number))
                return (first, read);
        }

        return default;
    }

    /// <summary>Whether both say a unit, or both say decimals, and not the same.</summary>
    private static bool Differ(NumberEntry a, NumberEntry b) =>
        (a.Suffix is not null && b.Suffix is not null && a.Suffix != b.Suffix) || (a.Decimals is not null && b.Decimals is not null && a.Decimals != b.Decimals);
}
