namespace SurveyEngine.Evaluation;

/// <summary>A text that respondents read, ready to be put into a view. Today each is one literal; placeholders will be further parts.</summary>
/// <param name="literal">The text; null where a translation lacks it.</param>
internal readonly struct TextTemplate(string? literal)
{
    public bool IsMissing => literal is null;

    public string Render() => literal!;
}
