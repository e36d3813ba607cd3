namespace SurveyEngine.Model;

/// <summary>The ordinals of the texts of an option; -1 where there is none.</summary>
internal readonly record struct OptionTexts(int Group, int Label, int Specify, int[] Media, int Description);
