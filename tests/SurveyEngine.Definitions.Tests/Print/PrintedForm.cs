using System.Text.RegularExpressions;

namespace SurveyEngine.Definitions.Tests.Print;

/// <summary>
/// A definition's texts, set as <c>layout.txt</c> says. There, <c>{key}</c> is a text by its key; a line with
/// <c>{list.*}</c> is set once for each option or row of the list, with <c>#</c> for its code. The headings of option groups
/// and the prompts of specify texts come in their places among the options, on lines of their own.
/// </summary>
internal sealed partial class PrintedForm
{
    private readonly IReadOnlyList<DefinitionText> _texts;
    private readonly List<string> _lines = [];
    private readonly List<string> _keys = [];

    public PrintedForm(IReadOnlyList<DefinitionText> texts)
    {
        _texts = texts;
        foreach (string line in Layout())
            Set(line);
    }

    /// <summary>The lines as printed.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>The keys of the texts in them.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>What the layout itself adds between the texts, line by line.</summary>
    public static IEnumerable<string> Marks() => Layout().Select(line => Placeholder().Replace(line, ""));

    private static IEnumerable<string> Layout() => PrintFile.Lines("layout.txt");

    private void Set(string line)
    {
        if (!line.EndsWith(".*}", StringComparison.Ordinal))
        {
            _lines.Add(Placeholder().Replace(line, match => Take(_texts.Single(text => text.Key == match.Groups["key"].Value))));
            return;
        }

        Match list = Placeholder().Match(line);
        string mark = line[..list.Index];
        foreach (DefinitionText text in _texts.Where(text => text.List + ".*" == list.Groups["key"].Value))
            _lines.Add(text.Code is null ? Take(text) : mark.Replace("#", text.Code, StringComparison.Ordinal) + Take(text));
    }

    private string Take(DefinitionText text)
    {
        _keys.Add(text.Key);
        return text.Text;
    }

    [GeneratedRegex(@"\{(?<key>[^}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
