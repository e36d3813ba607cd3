using SurveyEngine.DefinitionFiles;
using SurveyEngine.Diagnostics;
using SurveyEngine.Expressions;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Model;
using SurveyEngine.State;
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
    public static void AddConstants(Expr condition, ConditionText text, ProblemReport<LocatedProblem> problems)
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

    /// <summary>Warns of a condition that is bound in several variants, when none of them can vary, and all are alike.</summary>
    public static void AddConstants(Expr[] variants, ConditionText text, ProblemReport<LocatedProblem> problems)
    {
        if (variants.Length == 1 || (ConstantOf(variants[0]) is { } value && Array.TrueForAll(variants, variant => ConstantOf(variant) == value)))
            AddConstants(variants[0], text, problems);
    }

    /// <summary>Warns of a filter that shows all options or rows whatever the answers, or none of them.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="text">Its text in the definition.</param>
    /// <param name="shows">For each option or row whether it is always shown, never, or depends on answers.</param>
    /// <param name="problems">The list that receives the warning.</param>
    public static void AddConstantFilter(Expr condition, ConditionText text, bool?[] shows, ProblemReport<LocatedProblem> problems)
    {
        if (shows is not [{ } value, ..] || Array.Exists(shows, other => other != value))
            return;

        problems.Add(new(Problem.Warning(
            ProblemCodes.ConstantCondition, text.Path, ("condition", condition.Syntax.ToString()), ("value", value ? "true" : "false"))));
    }

    /// <summary>The value that a condition always has in valid responses; null when it varies.</summary>
    public static bool? ConstantOf(Expr condition) => (condition.Facts as Facts.Truth)?.Constant;

    /// <summary>Warns of a lone <c>!=</c> with a field that may be blank, as most authors expect it to hold then.</summary>
    /// <param name="condition">The condition of a <c>visibleWhen</c>.</param>
    /// <param name="text">Its text in the definition.</param>
    /// <param name="problems">The list that receives the warning.</param>
    public static void AddUnequalToBlank(Expr condition, ConditionText text, ProblemReport<LocatedProblem> problems)
    {
        if (condition.Syntax is not SyntaxNode.Operation { Operator: var @operator, Operands: var operands, Span: var span } || @operator != Operators.NotEqual)
            return;

        var reads = new List<FieldReference>();
        condition.CollectDependencies(reads);
        int blank = reads.FindIndex(read => MayBeBlank(read.Representative));
        if (blank < 0)
            return;

        var equal = new SyntaxNode.Operation(span, Operators.Equal, operands);
        problems.Add(new(Problem.Warning(
            ProblemCodes.UnequalToBlank, text.Path,
            ("condition", condition.Syntax.ToString()), ("name", reads[blank].Path), ("instead", new SyntaxNode.Operation(span, Operators.Not, equal).ToString()))));
    }

    private static bool MayBeBlank(Field field) => field is not { Requirement: Requirement.Required, Gate: 0, Host: null };

    private static void AddImpossible(IReadOnlyList<Expr> parts, ConditionText text, ProblemReport<LocatedProblem> problems)
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
}
