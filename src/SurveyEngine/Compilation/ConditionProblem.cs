using SurveyEngine.DefinitionFiles;
using SurveyEngine.Diagnostics;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Compilation;

/// <summary>Reports problems of conditions, at their places in the definition.</summary>
internal static class ConditionProblem
{
    public static LocatedProblem Error(ExpressionProblem problem, string path) =>
        new(Problem.Error(problem.Code, path, problem.Arguments), problem.Span.Start);

    /// <summary>Warns of a condition that cannot vary, or of the parts of it that can never hold.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="text">Its text in the definition.</param>
    /// <param name="problems">The list that receives warnings.</param>
    public static void AddConstants(Expr condition, ConditionText text, ProblemList<LocatedProblem> problems)
    {
        if (ConstantOf(condition) is { } value)
        {
            problems.Add(new(Problem.Warning(
                ProblemCodes.ConstantCondition, text.Path,
                ("condition", condition.Syntax.ToString()), ("value", value ? "true" : "false"))));
            return;
        }

        AddImpossible(condition.Children, text, problems);
    }

    private static void AddImpossible(IReadOnlyList<Expr> parts, ConditionText text, ProblemList<LocatedProblem> problems)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (IsImpossible(parts[i]))
            {
                Problem problem = Problem.Warning(
                    ProblemCodes.ImpossibleComparison, text.Path, ("condition", parts[i].Syntax.ToString()));
                problems.Add(new(problem, parts[i].Syntax.Span.Start));
            }
            else
            {
                AddImpossible(parts[i].Children, text, problems);
            }
        }
    }

    /// <summary>Whether a part can never hold for a reason of its own, rather than of one of its parts.</summary>
    private static bool IsImpossible(Expr part) => part switch
    {
        LogicalChain chain => chain.IsContradictory,
        Constant or Negation or RowTest => false,
        _ => ConstantOf(part) == false,
    };

    private static bool? ConstantOf(Expr condition) => (condition.Facts as Facts.Truth)?.Constant;
}
