namespace SurveyEngine.Model;

/// <summary>The ordinals of the texts of a section, question or note; -1 where there is none.</summary>
internal readonly record struct ItemTexts(int Title, int Prompt, TextOrdinals Notes, int[] Media);
