using System.Globalization;
using SurveyEngine.Diagnostics;
using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Expressions.Binding;

/// <summary>Collects the problems of one expression that its names and types show.</summary>
/// <param name="text">The text of the expression.</param>
/// <param name="found">The list that receives the problems.</param>
/// <param name="isTrial">Whether problems are only looked for, so that they need no hints.</param>
internal sealed class BindingProblems(string text, List<ExpressionProblem> found, bool isTrial = false)
{
    private SyntaxProblems? _syntax;

    public bool IsTrial => isTrial;

    public IReadOnlyList<ExpressionProblem> Found => found;

    /// <summary>Creates an empty collection for trying a part of the same expression.</summary>
    public BindingProblems Trial() => new(text, [], isTrial: true);

    public void Add(Problem problem, TextSpan span) =>
        Add(problem.Code, span, [.. problem.Arguments.Select(argument => (argument.Name, argument.Value))]);

    /// <summary>Adds a function that does not go through the rows of exactly one matrix.</summary>
    public void AddRows(Function through, string reason, TextSpan span) =>
        Add(ProblemCodes.Quantifier, span, ("function", through.Spelling), ("reason", reason));

    /// <summary>Adds an operator or a function that does not fit what it is applied to.</summary>
    public void AddMismatch(string symbol, string name, string use, TextSpan span) =>
        Add(ProblemCodes.WrongOperand, span, ("operator", symbol), ("name", name), ("expected", use));

    /// <summary>Adds a literal that cannot be what its place asks for.</summary>
    public void AddLiteral(string literal, string expected, TextSpan span) =>
        Add(ProblemCodes.InvalidLiteral, span, ("literal", literal), ("expected", expected));

    /// <summary>Adds a function with too few or too many arguments.</summary>
    public void AddArguments(Function function, int count, TextSpan span)
    {
        string least = function.MinArguments.ToString(CultureInfo.InvariantCulture);
        string? most = function.MaxArguments?.ToString(CultureInfo.InvariantCulture);
        string expected = most is null ? $"≥ {least}" : most == least ? least : $"{least}–{most}";
        Add(ProblemCodes.WrongArguments, span, ("function", function.Spelling), ("count", count), ("expected", expected));
    }

    /// <summary>Adds a name that is no condition by itself.</summary>
    public void AddMissingComparison(SyntaxNode.Name name)
    {
        TextSpan next = name.Following;
        (_syntax ??= new SyntaxProblems(text)).Add(
            next, "comparison", next.Length == 0 ? "conditionEnd" : SyntaxProblems.Quote(text.AsSpan(next.Start, next.Length)), nearest: null);
        found.Add(_syntax.Found[^1]);
    }

    // Beyond what a report lists, the problems are only counted.
    public void Add(string code, TextSpan span, params (string Name, object Value)[] arguments) =>
        found.Add(found.Count < ProblemReport<Problem>.Most ? new ExpressionProblem(code, span, arguments) : found[^1]);
}
