using SurveyEngine.DefinitionFiles;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Compilation;

/// <summary>Problems of conditions, at the condition's place in the definition.</summary>
internal static class ConditionProblem
{
    public static LocatedProblem Error(ConditionFault fault, string path) =>
        new(Problem.Error(fault.Code, path, fault.Arguments), fault.Span.Start);

    /// <summary>Warns of a condition that cannot vary, or of the parts of it that can never hold.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="text">Where it stands.</param>
    /// <param name="problems">Where warnings are added.</param>
    public static void AddConstants(BoundCondition condition, ConditionText text, List<LocatedProblem> problems)
    {
        if (condition.Constant is { } value)
        {
            problems.Add(new(Problem.Warning(
                ProblemCodes.ConstantCondition, text.Path,
                ("condition", ConditionPrinter.Print(condition.Syntax)), ("value", value ? "true" : "false"))));
            return;
        }

        AddNeverHolding(condition.Asked, text, problems);
    }

    private static void AddNeverHolding(IReadOnlyList<BoundCondition> parts, ConditionText text, List<LocatedProblem> problems)
    {
        for (int i = 0; i < parts.Count; i++)
            AddNeverHolding(parts[i], text, problems);
    }

    private static void AddNeverHolding(BoundCondition part, ConditionText text, List<LocatedProblem> problems)
    {
        if (IsImpossible(part))
        {
            Problem problem = Problem.Warning(
                ProblemCodes.ImpossibleComparison, text.Path, ("condition", ConditionPrinter.Print(part.Syntax)));
            problems.Add(new(problem, part.Syntax.Span.Start));
            return;
        }

        AddNeverHolding(part.Asked, text, problems);
    }

    /// <summary>Whether it can never hold, for a reason that stands in itself and not in a part of it.</summary>
    private static bool IsImpossible(BoundCondition part) => part switch
    {
        BoundCondition.And and => and.IsContradictory,
        BoundCondition.Literal => false,
        _ => part is { Parts.Count: 0, Constant: false },
    };
}
