using SurveyEngine.Diagnostics;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.DefinitionFiles;

/// <summary>The result of reading a definition file: as much of the definition as could be read, and the problems.</summary>
internal readonly ref struct DefinitionReading(
    SurveyDefinition? definition, IReadOnlyList<Problem> problems, UnreadParts unread, ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;

    /// <summary>
    /// The definition; null when the file is not a JSON object, or has more problems than are listed. A value that could not be read counts as left out, or as blank when
    /// it is required, so that every value has the path that it has in the file.
    /// </summary>
    public SurveyDefinition? Definition { get; } = definition;

    /// <summary>The problems of reading, with positions, in the order of the file.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;

    /// <summary>The parts that were not read, and so cannot be judged.</summary>
    public UnreadParts Unread { get; } = unread;

    /// <summary>
    /// Combines the problems of reading with those found afterwards in <see cref="Definition"/>, with positions, in the order of the
    /// file. The latter are dropped for parts that were not read: one fault is one problem.
    /// </summary>
    public ProblemReport<Problem> Complete(ProblemReport<LocatedProblem> found)
    {
        var all = new ProblemReport<Problem>(problem => problem);
        UnreadParts parts = Unread;
        LocatedProblem[] added = [.. found.Items.Where(located => !parts.Contain(located.Problem.Path ?? ""))];
        int[] offsets = added.Length == 0 ? [] : PathLocator.Locate(_utf8, added);
        (int Line, int Column)[] places = LineMap.Translate(_utf8, offsets);
        all.AddRange(added
            .Zip(places, (located, place) => located.Problem.At(new SourcePosition(place.Line, place.Column)))
            .Concat(Problems)
            .OrderBy(problem => (problem.Position?.Line, problem.Position?.Column), Comparer<(int?, int?)>.Default));
        all.LeaveOut(found);
        return all;
    }
}
