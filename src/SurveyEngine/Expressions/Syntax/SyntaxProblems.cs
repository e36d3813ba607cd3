using SurveyEngine.Diagnostics;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// Collects the syntax problems of an expression. They are added in text order, so that one pass over the text gives all
/// their positions in characters.
/// </summary>
internal sealed class SyntaxProblems(string text)
{
    private const int MaxQuoteLength = 40;

    private readonly List<ExpressionProblem> _problems = [];
    private readonly HintBudget _hints = new();
    private int _walked;
    private int _characters;

    public ValueList<ExpressionProblem> Found => [.. _problems];

    /// <summary>
    /// Text from the expression as an argument that can also be a term: the quotes keep the two apart, since an expression may hold any
    /// word. Long text is truncated.
    /// </summary>
    public static string Quote(ReadOnlySpan<char> text) => $"\"{Cut(text)}\"";

    /// <summary>Adds a <see cref="ProblemCodes.ConditionSyntax"/>.</summary>
    /// <param name="span">The place; not before that of the previous problem.</param>
    /// <param name="expected">A term, or quoted text.</param>
    /// <param name="found">A term, or quoted text.</param>
    /// <param name="nearest">The probable meaning, if it is known.</param>
    public void Add(TextSpan span, string expected, string found, string? nearest)
    {
        // Beyond what a report lists, the problems are only counted.
        if (_problems.Count >= ProblemReport<Problem>.Most)
        {
            _problems.Add(_problems[^1]);
            return;
        }

        (string, object)[] arguments = [("at", CharacterAt(span.Start)), ("expected", expected), ("found", found)];
        if (nearest is not null)
            arguments = [.. arguments, ("nearest", Cut(nearest))];

        _problems.Add(new ExpressionProblem(ProblemCodes.ConditionSyntax, span, arguments));
    }

    public void AddUnknownFunction(TextSpan span, string name)
    {
        string? nearest = _hints.Nearest(name, Functions.All.Select(function => function.Spelling));
        _problems.Add(new ExpressionProblem(
            ProblemCodes.UnknownFunction, span,
            nearest is null ? [("function", Cut(name))] : [("function", Cut(name)), ("nearest", nearest)]));
    }

    public void AddTooDeep(TextSpan span, int limit) =>
        _problems.Add(new ExpressionProblem(ProblemCodes.ConditionTooDeep, span, ("limit", limit)));

    /// <summary>The 1-based position, in extended grapheme clusters, of the character that a UTF-16 unit belongs to.</summary>
    private int CharacterAt(int index)
    {
        while (_walked < text.Length)
        {
            int next = _walked + Graphemes.FirstLength(text.AsSpan(_walked));
            if (next > index)
                break;

            _walked = next;
            _characters++;
        }

        return _characters + 1;
    }

    private static string Cut(ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxQuoteLength)
            return text.ToString();

        int end = char.IsHighSurrogate(text[MaxQuoteLength - 1]) ? MaxQuoteLength - 1 : MaxQuoteLength;
        return $"{text[..end]}…";
    }
}
