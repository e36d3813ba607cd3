namespace SurveyEngine.Json;

/// <summary>The path of the current value while a text or a model is walked, written out only when there is a problem.</summary>
internal sealed class JsonPathTracker
{
    private JsonPathStep[] _steps = new JsonPathStep[32];
    private int _depth;

    /// <summary>Enters a property of the current value.</summary>
    public void Enter(string name) => Enter(new JsonPathStep(name));

    /// <summary>Enters an element of the current value.</summary>
    public void Enter(int index) => Enter(new JsonPathStep(index));

    /// <summary>Enters a part of the current value.</summary>
    public void Enter(JsonPathStep step)
    {
        if (_depth == _steps.Length)
        {
            var more = new JsonPathStep[2 * _depth];
            Array.Copy(_steps, more, _depth);
            _steps = more;
        }

        _steps[_depth++] = step;
    }

    /// <summary>Returns to the value around the current one.</summary>
    public void Leave() => _depth--;

    /// <summary>The path of the current value.</summary>
    public override string ToString()
    {
        string path = JsonPath.Root;
        for (int i = 0; i < _depth; i++)
            path = _steps[i].From(path);

        return path;
    }
}
