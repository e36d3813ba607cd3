using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A shown choice.</summary>
public abstract record ChoiceFieldView : FieldView
{
    private protected ChoiceFieldView()
    {
    }

    /// <summary>The shown options, in order; they tell which are selected.</summary>
    [JsonPropertyName("options"), JsonConverter(typeof(ValueListJsonConverter<OptionView>))]
    public required ValueList<OptionView> Options { get; init; }
}
