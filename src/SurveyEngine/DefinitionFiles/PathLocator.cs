using System.Text.Json;
using SurveyEngine.Json;

namespace SurveyEngine.DefinitionFiles;

/// <summary>
/// Finds where in a file the values at given paths stand: the paths are put into a tree, and the file is walked once along it.
/// </summary>
internal sealed class PathLocator
{
    private readonly Dictionary<JsonPathStep, PathLocator> _next = [];

    /// <summary>The problems here, and the UTF-16 unit that each points at, the opening quote of a text included.</summary>
    private readonly List<(int Index, int Unit)> _wanted = [];

    private int? _start;

    /// <summary>When the value is a text, where its bytes end, which begin with the opening quote: at the closing one.</summary>
    private int? _endOfText;

    private PathLocator()
    {
    }

    /// <summary>
    /// The byte offset of each problem. Where the path leads to nothing, because a property was left out, it is that of the
    /// value the way ends at.
    /// </summary>
    public static int[] Locate(ReadOnlySpan<byte> utf8, IReadOnlyList<LocatedProblem> problems)
    {
        var root = new PathLocator();
        for (int i = 0; i < problems.Count; i++)
        {
            PathLocator end = root;
            foreach (JsonPathStep step in JsonPath.Steps(problems[i].Problem.Path ?? JsonPath.Root))
                end = end.Next(step);

            end._wanted.Add((i, problems[i].Character + 1 ?? 0));
        }

        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = JsonFile.DepthLimit });
        json.Read();
        root.Walk(ref json);
        var offsets = new int[problems.Count];
        root.Place(utf8, offsets, start: 0);
        return offsets;
    }

    private PathLocator Next(JsonPathStep step)
    {
        if (!_next.TryGetValue(step, out PathLocator? next))
            _next.Add(step, next = new PathLocator());

        return next;
    }

    private void Walk(ref Utf8JsonReader json)
    {
        int start = (int)json.TokenStartIndex;
        _start = start;
        if (json.TokenType == JsonTokenType.String)
            _endOfText = start + 1 + json.ValueSpan.Length;
        else if (_next.Count == 0)
            json.Skip();
        else if (json.TokenType == JsonTokenType.StartObject)
            WalkObject(ref json);
        else if (json.TokenType == JsonTokenType.StartArray)
            WalkArray(ref json);
    }

    private void WalkObject(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            bool isWanted = JsonStringBody.TryGetText(ref json, out string name)
                & _next.TryGetValue(new JsonPathStep(name), out PathLocator? next);
            json.Read();
            if (isWanted && next!._start is null) // of a property that stands twice, the first is the one that was read
                next.Walk(ref json);
            else
                json.Skip();
        }
    }

    private void WalkArray(ref Utf8JsonReader json)
    {
        for (int i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
        {
            if (_next.TryGetValue(new JsonPathStep(i), out PathLocator? next))
                next.Walk(ref json);
            else
                json.Skip();
        }
    }

    private void Place(ReadOnlySpan<byte> utf8, int[] offsets, int start)
    {
        start = _start ?? start;
        ReadOnlySpan<byte> text = _endOfText is { } end ? utf8[start..end] : [];
        _wanted.Sort((a, b) => a.Unit.CompareTo(b.Unit));
        foreach (((int index, _), int offset) in _wanted.Zip(JsonStringBody.OffsetsOf(text, _wanted.Select(wanted => wanted.Unit))))
            offsets[index] = start + offset;

        foreach (PathLocator next in _next.Values)
            next.Place(utf8, offsets, start);
    }
}
