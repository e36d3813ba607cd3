using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Check;

/// <summary>Checks one line: knows nothing of where lines come from, and keeps nothing from one to the next.</summary>
/// <param name="survey">The survey.</param>
/// <param name="hidden">What becomes of answers to hidden fields.</param>
internal sealed class ResponseChecker(Survey survey, HiddenAnswers hidden)
{
    /// <summary>The most bytes of a line.</summary>
    public const int LineLimit = 4 * 1024 * 1024;

    public Verdict Check(ByteLine line) =>
        new(line.Number, line.IsTooLong ? [Problem.TooLarge(line.Length, LineLimit)] : survey.Check(line.Bytes.Span, hidden));
}
