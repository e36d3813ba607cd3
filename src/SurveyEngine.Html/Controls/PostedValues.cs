using System.Text;

namespace SurveyEngine.Html.Controls;

/// <summary>The values of a posted form by name. The order of the pairs does not matter, in whatever way a form was made.</summary>
internal sealed class PostedValues
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    public PostedValues(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        foreach ((string name, string value) in pairs)
        {
            if (!_values.TryGetValue(name, out List<string>? values))
                _values.Add(name, values = []);
            values.Add(WellFormed(value));
        }

        foreach (List<string> values in _values.Values)
            values.Sort(StringComparer.Ordinal);
    }

    public IEnumerable<string> Names => _values.Keys;

    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out List<string>? values) ? values : [];

    /// <summary>The value; empty when there is none.</summary>
    public string this[string name] => All(name) is [var value, ..] ? value : "";

    /// <summary>The text as it comes out of UTF-8: without half characters, which nothing could save.</summary>
    private static string WellFormed(string value) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
}
