using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine;

/// <summary>The words of conditions, for tools that edit or generate them.</summary>
public static class ConditionLanguage
{
    /// <summary>
    /// The words that cannot be ids. The name of any other function is a word of the language in front of <c>(</c> only; elsewhere it is
    /// an id like any other.
    /// </summary>
    public static IReadOnlyList<string> ReservedWords => SyntaxFacts.ReservedWords;
}
