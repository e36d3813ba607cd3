using SurveyEngine.Cli.Commands;
using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Check;

/// <summary>Checks single lines, independently of where they come from and of each other.</summary>
/// <param name="survey">The survey.</param>
/// <param name="hidden">The handling of answers to hidden fields.</param>
/// <param name="given">The parameters; null: the survey has none.</param>
internal sealed class ResponseChecker(Survey survey, HiddenAnswers hidden, ParameterValues? given)
{
    /// <summary>The maximum size of a line, in bytes.</summary>
    public int MaxLineSize { get; } = ResponseSize.Limit(survey, atLeast: 4 * 1024 * 1024);

    public Verdict Check(ByteLine line) =>
        new(line.Number, line.IsTooLong ? [Problem.TooLarge(line.Length, MaxLineSize)] : survey.Check(line.Bytes.Span, hidden, given));
}
