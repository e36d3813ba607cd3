namespace SurveyEngine;

/// <summary>What one answer did.</summary>
public sealed class SurveyChange
{
    internal SurveyChange(
        bool isAccepted, IReadOnlyList<string> shown, IReadOnlyList<string> hidden, IReadOnlyList<Problem> problems)
    {
        IsAccepted = isAccepted;
        Shown = shown;
        Hidden = hidden;
        Problems = problems;
    }

    /// <summary>
    /// Whether the answer was taken. One that does not fit its field (unknown field or option, wrong type, malformed text) is
    /// refused, and the session is as it was. One that fits but breaks a rule is taken, and reported.
    /// </summary>
    public bool IsAccepted { get; }

    /// <summary>The paths of the fields that this change has made appear, in definition order.</summary>
    public IReadOnlyList<string> Shown { get; }

    /// <summary>The paths of the fields that this change has made disappear, in definition order; their answers are kept.</summary>
    public IReadOnlyList<string> Hidden { get; }

    /// <summary>Why the answer was refused, or what is wrong with the field now; empty when nothing is.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
