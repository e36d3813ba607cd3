namespace SurveyEngine.Json;

/// <summary>One step of a <see cref="JsonPath"/>: to a property by its name or, without a name, to an element by its index.</summary>
internal readonly record struct JsonPathStep(string? Name, int Index)
{
    public JsonPathStep(string name)
        : this(name, Index: 0)
    {
    }

    public JsonPathStep(int index)
        : this(Name: null, index)
    {
    }

    /// <summary>The path of the value this step leads to, from the value at <paramref name="path"/>.</summary>
    public string From(string path) => Name is null ? JsonPath.Element(path, Index) : JsonPath.Member(path, Name);
}
