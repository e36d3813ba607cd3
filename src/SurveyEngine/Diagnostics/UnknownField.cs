using SurveyEngine.Text;

namespace SurveyEngine.Diagnostics;

/// <summary>Makes the problem of a path that no field has.</summary>
internal static class UnknownField
{
    /// <summary>Makes the problem of one path by itself.</summary>
    public static Problem Create(string path, IEnumerable<string> known) => Create(path, known, new HintBudget());

    /// <param name="path">The path.</param>
    /// <param name="known">The paths that there are; for the id of a matrix, the hint is the path of a row.</param>
    /// <param name="hints">The hints of all that is reported together.</param>
    public static Problem Create(string path, IEnumerable<string> known, HintBudget hints)
    {
        string excerpt = TextPreview.Of(path);
        return (hints.First(known, excerpt + ".") ?? hints.Nearest(excerpt, known)) is { } nearest
            ? Problem.Error(ProblemCodes.UnknownField, excerpt, ("field", excerpt), ("nearest", nearest))
            : Problem.Error(ProblemCodes.UnknownField, excerpt, ("field", excerpt));
    }
}
