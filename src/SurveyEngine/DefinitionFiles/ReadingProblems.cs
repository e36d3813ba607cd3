using SurveyEngine.Json;
using SurveyEngine.Text;

namespace SurveyEngine.DefinitionFiles;

/// <summary>The problems of reading one file, and the path of the value that is being read.</summary>
internal sealed class ReadingProblems
{
    // A step into each value around, and into one property more that is missing.
    private readonly JsonPathStep[] _steps = new JsonPathStep[JsonFile.MaxDepth + 2];
    private int _depth;
    private List<Found>? _found;

    /// <summary>The objects of which nothing was read.</summary>
    public List<UnreadObject> UnreadObjects { get; } = [];

    private string Path => _steps.Take(_depth).Aggregate(JsonPath.Root, (path, step) => step.From(path));

    public void Enter(JsonPathStep step) => _steps[_depth++] = step;

    public void Leave() => _depth--;

    /// <summary>Reports a problem with the value at the current path.</summary>
    /// <param name="offset">The offset of the byte to point at.</param>
    /// <param name="code">The code of the problem.</param>
    /// <param name="arguments">Its arguments.</param>
    public void Report(int offset, string code, params (string Name, object Value)[] arguments) =>
        (_found ??= []).Add(new Found(Problem.Error(code, Path, arguments), offset));

    /// <summary>Notes that nothing of the object at the current path is read.</summary>
    public void GiveUp(int token) => UnreadObjects.Add(new UnreadObject(Path, token));

    /// <summary>The problems with their positions, in the order of the file.</summary>
    public IReadOnlyList<Problem> Locate(ReadOnlySpan<byte> utf8) => _found is null ? [] : Locate(_found, utf8);

    private static IReadOnlyList<Problem> Locate(List<Found> found, ReadOnlySpan<byte> utf8)
    {
        Found[] inOrder = [.. found.OrderBy(problem => problem.Offset, Comparer<int>.Default)];
        (int Line, int Column)[] places = LineMap.Translate(utf8, inOrder.Select(problem => problem.Offset));
        return [.. inOrder.Zip(places, (problem, place) => problem.Problem.At(new SourcePosition(place.Line, place.Column)))];
    }

    /// <summary>A problem, and the offset of the byte to point at.</summary>
    private sealed record Found(Problem Problem, int Offset);
}
