namespace SurveyEngine.Testing.Kinds;

/// <summary>An answer that has something wrong.</summary>
/// <param name="Code">The code of the problem that must be reported.</param>
/// <param name="Value">The answer.</param>
internal sealed record WrongAnswer(string Code, AnswerValue Value)
{
    /// <summary>
    /// Whether a session takes the answer and corrects it: the problem is reported once, with the change, and a check does not find it.
    /// </summary>
    public bool IsCorrected { get; init; }
}
