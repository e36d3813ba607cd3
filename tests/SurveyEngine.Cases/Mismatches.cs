using System.Text.Json;

namespace SurveyEngine.Cases;

/// <summary>Collects where something else was found than expected.</summary>
internal sealed class Mismatches
{
    private readonly List<string> _found = [];

    public IReadOnlyList<string> Found => _found;

    public void Add(string what, string expected, string found) => _found.Add($"{what}: expected {expected}, found {found}");

    /// <summary>Compares values of JSON; numbers by their value.</summary>
    public void Compare(string what, JsonElement expected, string foundJson)
    {
        using JsonDocument found = JsonDocument.Parse(foundJson);
        if (!JsonElement.DeepEquals(expected, found.RootElement))
            Add(what, expected.GetRawText(), foundJson);
    }

    public void Compare(string what, IEnumerable<string> expected, IEnumerable<string> found)
    {
        string[] one = [.. expected];
        string[] other = [.. found];
        if (!one.SequenceEqual(other))
            Add(what, List(one), List(other));
    }

    public void CompareInAnyOrder(string what, IEnumerable<string> expected, IEnumerable<string> found) =>
        Compare(what, expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));

    private static string List(string[] items) => $"[{string.Join(", ", items)}]";
}
