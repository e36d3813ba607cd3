using SurveyEngine.Conditions;
using SurveyEngine.Diagnostics;
using SurveyEngine.Json;

namespace SurveyEngine.Compilation;

/// <summary>Problems of conditions, at the condition's place in the definition.</summary>
internal static class ConditionProblem
{
    public static LocatedProblem Error(ConditionFault fault, string path) =>
        new(Problem.Error(fault.Code, path, fault.Arguments), fault.Span.Start);

    /// <summary>Warns of a condition that cannot vary, or of the parts of it that can never hold.</summary>
    public static IEnumerable<LocatedProblem> Constants(BoundCondition condition, string path)
    {
        if (condition.Constant is not { } value)
            return condition.Asked.SelectMany(part => NeverHolding(part, path));

        return
        [
            new(Problem.Warning(
                ProblemCodes.ConstantCondition, path,
                ("condition", ConditionPrinter.Print(condition.Syntax)), ("value", value ? "true" : "false"))),
        ];
    }

    private static IEnumerable<LocatedProblem> NeverHolding(BoundCondition part, string path)
    {
        if (!IsImpossible(part))
            return part.Asked.SelectMany(inner => NeverHolding(inner, path));

        Problem problem = Problem.Warning(
            ProblemCodes.ImpossibleComparison, path, ("condition", ConditionPrinter.Print(part.Syntax)));
        return [new(problem, part.Syntax.Span.Start)];
    }

    /// <summary>Whether it can never hold, for a reason that stands in itself and not in a part of it.</summary>
    private static bool IsImpossible(BoundCondition part) => part switch
    {
        BoundCondition.And and => and.IsContradictory,
        BoundCondition.Literal => false,
        _ => part is { Parts.Count: 0, Constant: false },
    };
}
