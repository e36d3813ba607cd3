namespace SurveyEngine.Evaluation;

/// <summary>What became of a text that a person typed.</summary>
internal enum EntryOutcome
{
    /// <summary>It is a value, and the answer.</summary>
    Accepted,

    /// <summary>It is no value. It was kept as it is, in place of the answer.</summary>
    Kept,

    /// <summary>No field can hold it, and nothing has changed.</summary>
    Refused,
}
