using System.Text.Json;
using SurveyEngine.Json;

namespace SurveyEngine.DefinitionFiles;

/// <summary>
/// Finds the positions of the values at given paths: the paths form a tree, along which the file is walked once.
/// </summary>
internal sealed class PathLocator
{
    private readonly Dictionary<JsonPathStep, PathLocator> _next = [];

    /// <summary>The problems at this path, and the UTF-16 unit that each points at, counting the opening quote of a text.</summary>
    private readonly List<(int Index, int Unit)> _wanted = [];

    private int? _start;

    /// <summary>The offset of the closing quote, when the value is a text.</summary>
    private int? _endOfText;

    private PathLocator()
    {
    }

    /// <summary>
    /// Finds the byte offset of each problem. When a path leads to a property that was left out, this is the offset of the innermost
    /// value on the path.
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

        root.Walk(JsonTokens.Read(utf8, JsonFile.MaxDepth), at: 0);
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

    private void Walk(JsonTokens tokens, int at)
    {
        JsonToken value = tokens[at];
        _start = value.Start;
        if (value.Type == JsonTokenType.String)
            _endOfText = value.Start + 1 + value.Size;
        else if (_next.Count > 0 && value.Type == JsonTokenType.StartObject)
            WalkObject(tokens, at);
        else if (_next.Count > 0 && value.Type == JsonTokenType.StartArray)
            WalkArray(tokens, at);
    }

    private void WalkObject(JsonTokens tokens, int at)
    {
        for (int name = at + 1; name < tokens[at].Next; name = tokens[name + 1].Next)
        {
            // Of several properties of one name, the first is the one that was read.
            if (tokens[name].Text is { } text && _next.TryGetValue(new JsonPathStep(text), out PathLocator? next) && next._start is null)
                next.Walk(tokens, name + 1);
        }
    }

    private void WalkArray(JsonTokens tokens, int at)
    {
        int element = at + 1;
        for (int i = 0; i < tokens[at].Size; i++, element = tokens[element].Next)
        {
            if (_next.TryGetValue(new JsonPathStep(i), out PathLocator? next))
                next.Walk(tokens, element);
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
