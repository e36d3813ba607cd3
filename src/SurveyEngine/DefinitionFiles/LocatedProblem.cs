using SurveyEngine.Diagnostics;

namespace SurveyEngine.DefinitionFiles;

/// <summary>A problem whose position in the file is not known yet.</summary>
/// <param name="Problem">The problem; its path is the JSON path of the value that it is about.</param>
/// <param name="Character">The index of the character in the text at that path, in UTF-16 units; null for the value as a whole.</param>
internal sealed record LocatedProblem(Problem Problem, int? Character = null)
{
    /// <summary>Creates an empty list of them.</summary>
    public static ProblemReport<LocatedProblem> NewList() => new(located => located.Problem);

    /// <summary>The problems of a list, for a definition that was not read from a file.</summary>
    public static ProblemReport<Problem> WithoutPlaces(ProblemReport<LocatedProblem> found)
    {
        var problems = new ProblemReport<Problem>(problem => problem);
        problems.AddRange(found.Items.Select(located => located.Problem));
        problems.LeaveOut(found);
        return problems;
    }
}
