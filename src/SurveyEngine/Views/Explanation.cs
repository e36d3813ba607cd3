using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>Why something is shown or hidden.</summary>
public sealed record Explanation
{
    /// <summary>What is explained: the path of a field or an option, or the id of a section or question.</summary>
    public required string Path { get; init; }

    /// <summary>Whether it is shown.</summary>
    public required bool IsShown { get; init; }

    /// <summary>
    /// The conditions it is under, from the outermost in; it is shown when each of them holds. None: it is always shown.
    /// </summary>
    public required ValueList<Reason> Reasons { get; init; }
}
