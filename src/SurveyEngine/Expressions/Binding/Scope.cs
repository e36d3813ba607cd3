using SurveyEngine.Diagnostics;
using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Expressions.Binding;

/// <summary>The place in an expression where names are resolved: outside, or inside an <c>any( )</c>, <c>all( )</c> or <c>count( )</c>.</summary>
/// <param name="problems">The list that receives problems.</param>
/// <param name="function">The function around it, or null.</param>
internal sealed class Scope(List<ExpressionProblem> problems, Function? function = null)
{
    /// <summary>Whether problems are only looked for, so that they need no hints.</summary>
    public bool IsTrial { get; init; }

    /// <summary>The operation or call around the operand at hand.</summary>
    public SyntaxNode? Around { get; set; }

    public List<ExpressionProblem> Problems => problems;

    public bool IsInRows => function is not null;

    /// <summary>The matrix whose rows the function goes through: the first one named in it.</summary>
    public Group? Group { get; private set; }

    /// <summary>Creates the scope to try a part of the expression at this place.</summary>
    public Scope Trial() => new([], function) { IsTrial = true, Group = Group };

    /// <summary>Makes a matrix that is named inside the function the one that it goes through.</summary>
    /// <returns>Whether it is that matrix.</returns>
    public bool Enter(Group group, TextSpan span)
    {
        Group ??= group;
        if (Group == group)
            return true;

        ReportRows(function!, "twoMatrices", span);
        return false;
    }

    public void Report(Problem problem, TextSpan span) =>
        Report(problem.Code, span, [.. problem.Arguments.Select(argument => (argument.Name, argument.Value))]);

    /// <summary>Reports a function that does not go through the rows of exactly one matrix.</summary>
    public void ReportRows(Function through, string reason, TextSpan span) =>
        Report(ProblemCodes.Quantifier, span, ("function", through.Spelling), ("reason", reason));

    /// <summary>Reports an operator or a function that does not fit what it is applied to.</summary>
    public void ReportMismatch(string symbol, string name, string use, TextSpan span) =>
        Report(ProblemCodes.WrongOperand, span, ("operator", symbol), ("name", name), ("expected", use));

    // Beyond what a report lists, the problems are only counted.
    private void Report(string code, TextSpan span, params (string Name, object Value)[] arguments) =>
        problems.Add(problems.Count < ProblemList<Problem>.Most ? new ExpressionProblem(code, span, arguments) : problems[^1]);
}
