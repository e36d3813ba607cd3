using SurveyEngine.Testing.Kinds;

namespace SurveyEngine.Testing.Generation;

/// <summary>Something that a condition can name.</summary>
/// <param name="Name">The path of a field, or the id of a matrix.</param>
/// <param name="Tester">The kind of the field; in a matrix, that of its rows.</param>
/// <param name="Codes">The codes of its options.</param>
/// <param name="Rows">The number of rows of a matrix as a whole; 0 for a field.</param>
/// <param name="Rank">Only what has a higher rank may name it, so that there are no cycles.</param>
internal sealed record ConditionTarget(string Name, KindTester Tester, IReadOnlyList<string> Codes, int Rows, int Rank)
{
    public bool IsMatrix => Rows > 0;
}
