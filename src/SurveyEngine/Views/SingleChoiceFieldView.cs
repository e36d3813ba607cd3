namespace SurveyEngine;

/// <summary>A shown choice of one option (<c>single</c>).</summary>
public sealed record SingleChoiceFieldView : ChoiceFieldView;
