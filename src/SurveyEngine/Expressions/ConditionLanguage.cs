using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine;

/// <summary>The words of conditions, for tools that edit or generate them.</summary>
public static class ConditionLanguage
{
    /// <summary>
    /// The words that cannot be ids. The names of all other functions are words of the language only in front of <c>(</c>; elsewhere they
    /// are ordinary ids.
    /// </summary>
    public static IReadOnlyList<string> ReservedWords => SyntaxFacts.ReservedWords;
}
