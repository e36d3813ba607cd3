namespace SurveyEngine.Html.Posting;

/// <summary>What a post makes of a field.</summary>
internal enum PostVerdict
{
    /// <summary>Its sender left it alone; what is pending stays.</summary>
    Untouched,

    /// <summary>It has this answer already; nothing is pending any more.</summary>
    Settled,

    /// <summary>Its sender and another page have changed it.</summary>
    Conflict,

    /// <summary>Its sender has changed it.</summary>
    Changed,
}
