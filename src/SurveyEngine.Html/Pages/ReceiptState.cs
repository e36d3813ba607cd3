using SurveyEngine.Model;

namespace SurveyEngine.Html;

/// <summary>What a respondent is told after submitting.</summary>
public sealed record ReceiptState
{
    /// <summary>The languages of the respondent, as BCP 47 tags, the preferred one first.</summary>
    public required ValueList<string> Languages { get; init; }

    /// <summary>The number of the response.</summary>
    public required string Number { get; init; }

    /// <summary>When it was received; null: that is not said, as where responses are anonymous.</summary>
    public DateTimeOffset? Received { get; init; }
}
