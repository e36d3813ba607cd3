using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A shown question.</summary>
public sealed record QuestionView : ItemView
{
    /// <summary>The code as printed on paper, when it is another than the id.</summary>
    public string? Code { get; init; }

    /// <summary>What is asked.</summary>
    public required string Prompt { get; init; }

    /// <summary>How it is answered: <c>single</c>, <c>multi</c>, <c>number</c>, <c>text</c> or <c>matrix</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The one field of the question, or those of a matrix's shown rows. Specify texts stand in their options.</summary>
    public required ValueList<FieldView> Fields { get; init; }
}
