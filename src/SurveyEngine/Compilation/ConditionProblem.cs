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
        if (part.Parts.Count > 0 || part.Constant != false)
            return part.Asked.SelectMany(inner => NeverHolding(inner, path));

        if (part is BoundCondition.Literal)
            return [];

        Problem problem = Problem.Warning(
            ProblemCodes.ImpossibleComparison, path, ("condition", ConditionPrinter.Print(part.Syntax)));
        return [new(problem, part.Syntax.Span.Start)];
    }
}
