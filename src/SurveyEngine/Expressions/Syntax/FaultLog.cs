using System.Globalization;
using SurveyEngine.Model;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// Collects a condition's faults. They come in text order, so that one walk over the text gives all their positions in
/// characters.
/// </summary>
internal sealed class FaultLog(string text)
{
    private const int LongestQuote = 40;

    private readonly List<ConditionFault> _faults = [];
    private int _walked;
    private int _characters;

    /// <summary>All faults so far.</summary>
    public ValueList<ConditionFault> Faults => [.. _faults];

    /// <summary>
    /// Text from the condition as an argument that can also be a term: the quotes keep the two apart, since a condition
    /// may hold any word. A long one is cut.
    /// </summary>
    public static string Quote(ReadOnlySpan<char> text) => $"\"{Cut(text)}\"";

    /// <summary>Adds a <see cref="ProblemCodes.ConditionSyntax"/>.</summary>
    /// <param name="span">Where; not before the fault added last.</param>
    /// <param name="expected">A term, or quoted text.</param>
    /// <param name="found">A term, or quoted text.</param>
    /// <param name="nearest">What was probably meant, if that is known.</param>
    public void Add(TextSpan span, string expected, string found, string? nearest)
    {
        (string, object)[] arguments = [("at", CharacterAt(span.Start)), ("expected", expected), ("found", found)];
        if (nearest is not null)
            arguments = [.. arguments, ("nearest", Cut(nearest))];

        _faults.Add(new ConditionFault(ProblemCodes.ConditionSyntax, span, arguments));
    }

    public void AddTooDeep(TextSpan span, int limit) =>
        _faults.Add(new ConditionFault(ProblemCodes.ConditionTooDeep, span, ("limit", limit)));

    /// <summary>The 1-based position, in extended grapheme clusters, of the character that a UTF-16 unit belongs to.</summary>
    private int CharacterAt(int index)
    {
        while (_walked < text.Length)
        {
            int next = _walked + StringInfo.GetNextTextElementLength(text, _walked);
            if (next > index)
                break;

            _walked = next;
            _characters++;
        }

        return _characters + 1;
    }

    private static string Cut(ReadOnlySpan<char> text)
    {
        if (text.Length <= LongestQuote)
            return text.ToString();

        int end = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return $"{text[..end]}…";
    }
}
