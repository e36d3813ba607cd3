using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.DefinitionFiles;

/// <summary>What reading a definition file gave: as much of the definition as there is, and what is wrong.</summary>
internal readonly ref struct DefinitionReading(
    SurveyDefinition? definition, IReadOnlyList<Problem> problems, ReadingContext context, ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private readonly ReadingContext _context = context;

    /// <summary>
    /// The definition; null when the file is no JSON object. Where something could not be read it is as if it had been left
    /// out, or blank where it must be there: every value that was read stands at the path it has in the file.
    /// </summary>
    public SurveyDefinition? Definition { get; } = definition;

    /// <summary>What is wrong with the file, with positions, in the order of the file.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;

    /// <summary>
    /// The ids of questions that could not be read, or not completely; some of them are in <see cref="Definition"/>
    /// nevertheless. What conditions say of these questions cannot be judged.
    /// </summary>
    public IReadOnlySet<string> UnreadableIds => _context.UnreadableIds;

    /// <summary>
    /// All problems, with positions, in the order of the file: those of reading, and those found afterwards in
    /// <see cref="Definition"/>. Of the latter, those with a value that could not be read, or that stands twice, are left out:
    /// one fault is one problem.
    /// </summary>
    public IReadOnlyList<Problem> Complete(IReadOnlyCollection<LocatedProblem> found)
    {
        if (found.Count == 0)
            return Problems;

        HashSet<string> known = [.. Problems.Select(problem => problem.Path ?? ""), .. _context.UnreadPaths];
        LocatedProblem[] added = [.. found.Where(located => !IsWithin(located.Problem.Path ?? "", known))];
        int[] offsets = PathLocator.Locate(_utf8, added);
        (int Line, int Column)[] places = LineMap.Translate(_utf8, offsets);
        return [.. added
            .Zip(places, (located, place) => located.Problem.At(new SourcePosition(place.Line, place.Column)))
            .Concat(Problems)
            .OrderBy(problem => (problem.Position?.Line, problem.Position?.Column), Comparer<(int?, int?)>.Default)];
    }

    /// <summary>Whether the path, or that of a value it lies in, is one of these.</summary>
    private static bool IsWithin(string path, HashSet<string> paths)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = paths.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int end = 1; end < path.Length; end++)
        {
            if (path[end] is '.' or '[' && lookup.Contains(path.AsSpan(..end)))
                return true;
        }

        return lookup.Contains(path);
    }
}
