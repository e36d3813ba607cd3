using SurveyEngine.Text;

namespace SurveyEngine.Diagnostics;

/// <summary>The problem of a path that no field has.</summary>
internal static class UnknownField
{
    /// <param name="path">The path as it was given.</param>
    /// <param name="known">The paths to look among for the one that was meant: those of rows, when it is the id of a matrix.</param>
    public static Problem Create(string path, IEnumerable<string> known)
    {
        string excerpt = TextPreview.Of(path);
        string? inside = known.FirstOrDefault(candidate => candidate.StartsWith(excerpt + ".", StringComparison.Ordinal));
        return (inside ?? NearestName.Find(excerpt, known)) is { } nearest
            ? Problem.Error(ProblemCodes.UnknownField, excerpt, ("field", excerpt), ("nearest", nearest))
            : Problem.Error(ProblemCodes.UnknownField, excerpt, ("field", excerpt));
    }
}
