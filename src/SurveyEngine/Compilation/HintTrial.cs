using System.Text;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Model;

namespace SurveyEngine.Compilation;

/// <summary>
/// Tries the hints that the parser gives, which knows spellings but no fields: one that leads to another problem at its place is taken
/// back. A number has no quoted text for a neighbour, whatever the quotes.
/// </summary>
internal sealed class HintTrial(Parser parser, Binder binder)
{
    /// <summary>The maximum number of hints for one condition.</summary>
    private const int MaxHints = 20;

    private readonly List<ExpressionProblem> _problems = [];

    /// <summary>The problems of an expression, without the hints that are of no use.</summary>
    /// <param name="parsed">The expression.</param>
    /// <param name="atHand">The row or option for which it is evaluated; null when there is none.</param>
    public ValueList<ExpressionProblem> Tried(ParsedExpression parsed, AtHand? atHand)
    {
        ExpressionProblem[] hinted = [.. parsed.Problems.Where(problem => NearestOf(problem) is not null).Take(MaxHints)];
        if (hinted.Length == 0)
            return parsed.Problems;

        (string text, TextSpan[] places) = Apply(parsed.Text, hinted);
        ParsedExpression applied = parser.Read(text);
        _problems.Clear();
        _problems.AddRange(applied.Problems.AsSpan());
        if (applied.Root is not null)
            binder.Bind(applied, _problems, isTrial: true, atHand);

        HashSet<ExpressionProblem> useful = [.. hinted.Where((_, i) => !_problems.Exists(problem => Overlap(problem.Span, places[i])))];
        return [.. parsed.Problems.Select(problem => useful.Contains(problem) ? problem : WithoutHint(problem))];
    }

    /// <summary>Puts the hints into the text, and finds their places in the new one.</summary>
    private static (string Text, TextSpan[] Places) Apply(string text, ExpressionProblem[] hinted)
    {
        var applied = new StringBuilder();
        var places = new TextSpan[hinted.Length];
        int at = 0;
        for (int i = 0; i < hinted.Length; i++)
        {
            string nearest = NearestOf(hinted[i])!;
            applied.Append(text.AsSpan(at..hinted[i].Span.Start));
            places[i] = new TextSpan(applied.Length, nearest.Length);
            applied.Append(nearest);
            at = hinted[i].Span.End;
        }

        return (applied.Append(text.AsSpan(at..)).ToString(), places);
    }

    private static bool Overlap(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;

    private static string? NearestOf(ExpressionProblem problem) =>
        Array.Find(problem.Arguments, argument => argument.Name == "nearest").Value as string;

    private static ExpressionProblem WithoutHint(ExpressionProblem problem) =>
        problem with { Arguments = Array.FindAll(problem.Arguments, argument => argument.Name != "nearest") };
}
