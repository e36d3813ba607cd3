namespace SurveyEngine;

/// <summary>A choice of one option (<c>single</c>).</summary>
public sealed record SingleChoiceFieldView : ChoiceFieldView;
