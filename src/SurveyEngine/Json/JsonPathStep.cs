namespace SurveyEngine.Json;

/// <summary>One step of a <see cref="JsonPath"/>: to the property of that name or, without a name, to an element.</summary>
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
