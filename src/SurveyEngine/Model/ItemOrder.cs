using System.Text.Json.Serialization;

namespace SurveyEngine.Model;

/// <summary>The order in which respondents see options, rows or the items of a section. Answers and problems stay in the order of the definition.</summary>
[JsonConverter(typeof(JsonWordConverter<ItemOrder>))]
public enum ItemOrder
{
    /// <summary>As defined. The default.</summary>
    Defined,

    /// <summary>In a random order, which the parameter <see cref="SurveyDefinition.RandomizeBy"/> decides; as defined while it is not given.</summary>
    Random,
}
