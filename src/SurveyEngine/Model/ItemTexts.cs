namespace SurveyEngine.Model;

/// <summary>The ordinals of the texts of a section, question or note; -1 where there is none.</summary>
internal readonly record struct ItemTexts(int Title, int Prompt, TextOrdinals Notes, int[] Media)
{
    /// <summary>The messages of the constraints of a question.</summary>
    public TextOrdinals Constraints { get; init; }

    /// <summary>The texts of a question for problems, in the order of their codes.</summary>
    public TextOrdinals Messages { get; init; }
}
