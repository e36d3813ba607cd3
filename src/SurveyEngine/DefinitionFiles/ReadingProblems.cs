using SurveyEngine.Diagnostics;
using SurveyEngine.Json;
using SurveyEngine.Text;

namespace SurveyEngine.DefinitionFiles;

/// <summary>Collects the problems of reading one file, each at the path of the value that is being read.</summary>
internal sealed class ReadingProblems
{
    private ProblemReport<ProblemAt>? _found;

    /// <summary>The hints that problems of this file may still give.</summary>
    public HintBudget Hints { get; } = new();

    /// <summary>Whether there are more problems than are listed: what was read is then not worth a closer look.</summary>
    public bool IsCut => _found is { IsCut: true };

    /// <summary>The path of the current value.</summary>
    public JsonPathTracker Path { get; } = new();

    /// <summary>The values of which nothing was read.</summary>
    public List<UnreadValue> UnreadValues { get; } = [];

    /// <summary>Reports a problem with the current value.</summary>
    /// <param name="offset">The offset of the byte to point at.</param>
    /// <param name="code">The code of the problem.</param>
    /// <param name="arguments">Its arguments.</param>
    public void Report(int offset, string code, params (string Name, object Value)[] arguments)
    {
        _found ??= new ProblemReport<ProblemAt>(found => found.Problem);
        if (_found.Takes(ProblemSeverity.Error))
            _found.Add(new ProblemAt(Problem.Error(code, Path.ToString(), arguments), offset));
        else
            _found.LeaveOut(ProblemSeverity.Error);
    }

    /// <summary>Reports a problem with the value at a step from the current one.</summary>
    public void Report(JsonPathStep step, int offset, string code, params (string Name, object Value)[] arguments)
    {
        Path.Enter(step);
        Report(offset, code, arguments);
        Path.Leave();
    }

    /// <summary>Notes that the current value was not read at all.</summary>
    public void GiveUp(int token)
    {
        if (!IsCut)
            UnreadValues.Add(new UnreadValue(Path.ToString(), token));
    }

    /// <summary>Creates the problems with their positions, in the order of the file.</summary>
    public IReadOnlyList<Problem> Locate(ReadOnlySpan<byte> utf8) => _found is null ? [] : Locate(_found, utf8);

    private static IReadOnlyList<Problem> Locate(ProblemReport<ProblemAt> found, ReadOnlySpan<byte> utf8)
    {
        ProblemAt[] inOrder = [.. found.Items.OrderBy(problem => problem.Offset, Comparer<int>.Default)];
        (int Line, int Column)[] places = LineMap.Translate(utf8, inOrder.Select(problem => problem.Offset));
        var problems = new ProblemReport<Problem>(problem => problem);
        problems.AddRange(inOrder.Zip(places, (problem, place) => problem.Problem.At(new SourcePosition(place.Line, place.Column))));
        problems.LeaveOut(found);
        return problems.Report();
    }

    /// <summary>An object of unknown kind, or an element of a list that is not an object: it was not read at all.</summary>
    /// <param name="Path">Its JSON path.</param>
    /// <param name="Token">The index of its token.</param>
    internal sealed record UnreadValue(string Path, int Token);

    /// <summary>A problem, and the offset of the byte to point at.</summary>
    private sealed record ProblemAt(Problem Problem, int Offset);
}
