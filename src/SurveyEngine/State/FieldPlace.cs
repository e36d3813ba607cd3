using SurveyEngine.Compilation;
using SurveyEngine.Evaluation;
using SurveyEngine.Model;

namespace SurveyEngine.State;

/// <summary>Where a field stands.</summary>
/// <param name="Index">Its place in definition order.</param>
/// <param name="Path">Its path.</param>
/// <param name="Question">Its question.</param>
/// <param name="Row">Its row, in a matrix.</param>
/// <param name="Gate">The innermost gate around it.</param>
/// <param name="Requirement">What its definition says of a blank.</param>
/// <param name="FollowsQuestion">Whether the question's <c>requiredWhen</c> goes for it: not for a specify text.</param>
internal sealed record FieldPlace(
    int Index, string Path, CompiledQuestion Question, Row? Row, Gate? Gate, Requirement Requirement, bool FollowsQuestion = true);
