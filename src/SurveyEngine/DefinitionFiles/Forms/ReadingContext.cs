using System.Text.Json;
using SurveyEngine.Json;
using SurveyEngine.Text;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>What is known while one file is read: where the reader stands, and what was wrong so far.</summary>
internal sealed class ReadingContext
{
    // A step into each value around, and into one property more that is missing.
    private readonly JsonPathStep[] _steps = new JsonPathStep[JsonFile.DepthLimit + 2];
    private List<Found>? _problems;
    private int _depth;

    /// <summary>The elements of the lists and maps that are being read, those of inner ones behind those of outer ones.</summary>
    public List<object> Elements { get; } = [];

    /// <summary>How many problems so far have cost the definition a value.</summary>
    public int Losses { get; private set; }

    /// <summary>The ids of questions that could not be read, or not completely.</summary>
    public HashSet<string> UnreadableIds { get; } = [];

    /// <summary>The paths of the objects of which nothing was read, as their kind is not known.</summary>
    public HashSet<string> UnreadPaths { get; } = [];

    private string Path => _steps.Take(_depth).Aggregate(JsonPath.Root, (path, step) => step.From(path));

    public void Enter(string name) => _steps[_depth++] = new JsonPathStep(name);

    public void Enter(int index) => _steps[_depth++] = new JsonPathStep(index);

    public void Leave() => _depth--;

    /// <summary>Takes away the last elements, from <paramref name="start"/> on.</summary>
    public T[] TakeElements<T>(int start)
        where T : class
    {
        var taken = new T[Elements.Count - start];
        for (int i = 0; i < taken.Length; i++)
            taken[i] = (T)Elements[start + i];

        Elements.RemoveRange(start, taken.Length);
        return taken;
    }

    /// <summary>Reports a problem with the value at the current path; the offset is that of the token to point at.</summary>
    public void Report(long offset, string code, params (string Name, object Value)[] arguments)
    {
        if (code != ProblemCodes.UnknownProperty)
            Losses++;

        (_problems ??= []).Add(new Found(Problem.Error(code, Path, arguments), (int)offset));
    }

    /// <summary>Notes that nothing of the object at the current path is read.</summary>
    public void GiveUp() => UnreadPaths.Add(Path);

    /// <summary>Reports that the value the reader stands on has the wrong type, and skips it.</summary>
    public void ReportWrongType(ref Utf8JsonReader json, string expected)
    {
        Report(json.TokenStartIndex, ProblemCodes.WrongType, ("found", JsonTypeName.Of(json.TokenType)), ("expected", expected));
        json.Skip();
    }

    /// <summary>The problems with their positions, in the order of the file.</summary>
    public IReadOnlyList<Problem> Finish(ReadOnlySpan<byte> utf8) => _problems is null ? [] : Locate(_problems, utf8);

    private static IReadOnlyList<Problem> Locate(List<Found> problems, ReadOnlySpan<byte> utf8)
    {
        Found[] inOrder = [.. problems.OrderBy(found => found.Offset, Comparer<int>.Default)];
        (int Line, int Column)[] places = LineMap.Translate(utf8, inOrder.Select(found => found.Offset));
        return [.. inOrder.Zip(places, (found, place) => found.Problem.At(new SourcePosition(place.Line, place.Column)))];
    }

    /// <summary>A problem, and the offset of the token to point at.</summary>
    private sealed record Found(Problem Problem, int Offset);
}
