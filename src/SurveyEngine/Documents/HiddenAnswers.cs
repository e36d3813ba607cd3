namespace SurveyEngine;

/// <summary>What becomes of answers to hidden fields in a response from outside.</summary>
public enum HiddenAnswers
{
    /// <summary>Each is a problem (<c>not_shown</c>): the default, which trusts nothing.</summary>
    Report,

    /// <summary>They are left out of the response, without a problem.</summary>
    Drop,

    /// <summary>
    /// They are drafts, as in a session: no problem, and not part of the response; only what cannot be an answer at all is one.
    /// </summary>
    Keep,
}
