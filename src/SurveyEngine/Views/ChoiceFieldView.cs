using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A choice.</summary>
public abstract record ChoiceFieldView : FieldView
{
    private protected ChoiceFieldView()
    {
    }

    /// <summary>The options, in order; they tell which are selected.</summary>
    [JsonPropertyName("options"), JsonConverter(typeof(ValueListJsonConverter<OptionView>))]
    public required ValueList<OptionView> Options { get; init; }

    /// <summary>The options by their headings: neighbours of the same group together. Not in JSON, where each option has its group.</summary>
    [JsonIgnore]
    public IEnumerable<OptionGroupView> Groups
    {
        get
        {
            for (int start = 0, end; start < Options.Count; start = end)
            {
                end = start + 1;
                while (end < Options.Count && Options[end].Group == Options[start].Group)
                    end++;

                yield return new OptionGroupView { Label = Options[start].Group, Options = [.. Options.Take(end).Skip(start)] };
            }
        }
    }
}
