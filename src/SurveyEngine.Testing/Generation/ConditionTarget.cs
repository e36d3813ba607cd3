using SurveyEngine.Model;

namespace SurveyEngine.Testing.Generation;

/// <summary>Something that a condition can name.</summary>
/// <param name="Name">The name: a field's path, or the id of a matrix.</param>
/// <param name="Kind">What it takes; of a matrix, what its rows take.</param>
/// <param name="Codes">The codes of its options.</param>
/// <param name="Rows">The number of rows, when it is a matrix as a whole; else 0.</param>
/// <param name="Rank">It may be named by what has a higher rank, so that nothing goes in a circle.</param>
internal sealed record ConditionTarget(string Name, FieldKind Kind, IReadOnlyList<string> Codes, int Rows, int Rank)
{
    public bool IsMatrix => Rows > 0;
}
