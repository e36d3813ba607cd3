namespace SurveyEngine.Answers;

/// <summary>What becomes of answers to hidden fields in a response from outside.</summary>
public enum HiddenAnswers
{
    /// <summary>Each is a problem (<c>not_shown</c>): the default, which trusts nothing.</summary>
    Report,

    /// <summary>They are left out of the response, without a problem.</summary>
    Drop,
}
