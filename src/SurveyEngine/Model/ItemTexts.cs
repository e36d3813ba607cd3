namespace SurveyEngine.Model;

/// <summary>The ordinals of the texts of a section or question; -1 where there is none.</summary>
internal readonly record struct ItemTexts(int Title, int Prompt, TextOrdinals Notes);
