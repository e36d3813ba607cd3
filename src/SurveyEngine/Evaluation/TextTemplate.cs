namespace SurveyEngine.Evaluation;

/// <summary>A text that respondents read, ready to be put into a view. Today each is one literal; placeholders will be further parts.</summary>
/// <param name="literal">The text.</param>
internal readonly struct TextTemplate(string literal)
{
    public string Render() => literal;
}
