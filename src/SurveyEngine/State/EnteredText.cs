namespace SurveyEngine.State;

/// <summary>What a person typed into a field and cannot be its value: it is kept until it is corrected.</summary>
/// <param name="text">The text as typed.</param>
/// <param name="language">The language it was typed in; null when nobody named one.</param>
/// <param name="problem">Why it is no value.</param>
internal sealed class EnteredText(string text, string? language, Problem problem)
{
    public string Text => text;

    public string? Language => language;

    public Problem Problem => problem;
}
