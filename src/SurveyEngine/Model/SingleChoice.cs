namespace SurveyEngine.Model;

/// <summary>A choice of one option (<c>single</c>).</summary>
public sealed record SingleChoice : ChoiceKind;
