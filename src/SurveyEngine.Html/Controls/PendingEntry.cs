using System.Text.Json.Serialization;

namespace SurveyEngine.Html;

/// <summary>What was posted for a field and could not be taken.</summary>
/// <param name="Path">The field's path.</param>
/// <param name="Posted">What was posted: the text as it was typed, or the codes of options, with commas between them.</param>
/// <param name="Problem">Why the session refused it; null: it did not, but another page had changed the answer.</param>
public sealed record PendingEntry(
    [property: JsonPropertyName("path")] string Path,
    [property: JsonPropertyName("posted")] string Posted,
    [property: JsonPropertyName("problem"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Problem? Problem)
{
    /// <summary>Whether another page had changed the answer: posting this once more replaces it.</summary>
    [JsonIgnore]
    public bool IsConflict => Problem is null;

    /// <summary>The path, without what was posted: this may be logged.</summary>
    public override string ToString() => Path;
}
