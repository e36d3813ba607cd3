namespace SurveyEngine.Expressions.Syntax;

/// <summary>The code of an option, quoted in a condition.</summary>
internal sealed record OptionCode(string Code)
{
    /// <summary>The literal's place in the text, quotes included.</summary>
    public TextSpan Span { get; init; }
}
