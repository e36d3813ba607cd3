namespace SurveyEngine;

/// <summary>The effect of one answer.</summary>
public sealed class SurveyChange
{
    internal SurveyChange(
        bool isAccepted, IReadOnlyList<string> newlyShown, IReadOnlyList<string> newlyHidden, IReadOnlyList<Problem> problems)
    {
        IsAccepted = isAccepted;
        NewlyShown = newlyShown;
        NewlyHidden = newlyHidden;
        Problems = problems;
    }

    /// <summary>
    /// Whether the answer was accepted. One that does not fit its field (unknown field or option, wrong type, malformed text) is
    /// refused, and the session is as it was; except that a text given to <c>SurveySession.Enter</c> takes the place of the
    /// answer even when it is no value (<see cref="FieldView.Entered"/>), which may show and hide fields. An answer that fits but
    /// breaks a rule is accepted, and reported.
    /// </summary>
    public bool IsAccepted { get; }

    /// <summary>The paths of the fields that this change has shown, in definition order.</summary>
    public IReadOnlyList<string> NewlyShown { get; }

    /// <summary>The paths of the fields that this change has hidden, in definition order; their answers are kept.</summary>
    public IReadOnlyList<string> NewlyHidden { get; }

    /// <summary>Why the answer was refused, or the problems of the field now.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
