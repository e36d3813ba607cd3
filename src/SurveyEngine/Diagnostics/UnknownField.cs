using SurveyEngine.Text;

namespace SurveyEngine.Diagnostics;

/// <summary>Makes the problem of a path that no field has.</summary>
internal static class UnknownField
{
    /// <param name="path">The path.</param>
    /// <param name="known">The paths that there are; for the id of a matrix, the hint is the path of a row.</param>
    public static Problem Create(string path, IEnumerable<string> known)
    {
        string excerpt = TextPreview.Of(path);
        string? inside = known.FirstOrDefault(candidate => candidate.StartsWith(excerpt + ".", StringComparison.Ordinal));
        return (inside ?? NearestName.Find(excerpt, known)) is { } nearest
            ? Problem.Error(ProblemCodes.UnknownField, excerpt, ("field", excerpt), ("nearest", nearest))
            : Problem.Error(ProblemCodes.UnknownField, excerpt, ("field", excerpt));
    }
}
