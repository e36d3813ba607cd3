using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>A row of a matrix.</summary>
/// <param name="Code">The code.</param>
/// <param name="Label">The text the respondent reads.</param>
public sealed record RowView(string Code, string Label)
{
    /// <summary>Whether it is hidden; see <see cref="ViewOptions.IncludeHidden"/>. In JSON only when it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Hidden { get; init; }
}
