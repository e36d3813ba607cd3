using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A shown choice.</summary>
public abstract record ChoiceFieldView : FieldView
{
    private protected ChoiceFieldView()
    {
    }

    /// <summary>The shown options, in order; they tell which are selected.</summary>
    public required ValueList<OptionView> Options { get; init; }
}
