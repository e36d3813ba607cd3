using SurveyEngine;

namespace WebForm;

/// <summary>What is kept of a respondent: the answers, and the response once it is submitted.</summary>
public sealed record Draft(SurveySession Session)
{
    public string? Response { get; set; }
}
