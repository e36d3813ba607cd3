namespace SurveyEngine.Evaluation;

/// <summary>The place in a text for an answer, or for an argument of a problem.</summary>
/// <param name="Written">The placeholder as it is written, with its braces: it stays so where it has no meaning.</param>
/// <param name="Name">The name.</param>
/// <param name="Instead">What is said when there is no answer; null: an ellipsis.</param>
/// <param name="Answer">The answer; null when the name can only be that of an argument.</param>
internal sealed record Placeholder(string Written, string Name, string? Instead, AnswerPlace? Answer);
