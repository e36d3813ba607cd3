using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>What may keep something from being shown.</summary>
[JsonConverter(typeof(JsonWordConverter<ReasonKind>))]
public enum ReasonKind
{
    /// <summary>A <c>visibleWhen</c>.</summary>
    Condition,

    /// <summary>A specify text is shown while its option is selected.</summary>
    OptionSelected,

    /// <summary>At least one part must be left to show: an option of a choice, a row of a matrix, an item of a section.</summary>
    SomethingToShow,

    /// <summary>An <c>optionsWhen</c> or a <c>rowsWhen</c>, which is asked for each option or row.</summary>
    Filter,
}
