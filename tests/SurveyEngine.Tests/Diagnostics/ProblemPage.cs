using System.Text.RegularExpressions;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Diagnostics;

/// <summary>What <c>docs/reference/problem-codes.md</c> says of each code, in the order of the page.</summary>
internal sealed partial record ProblemPage(string Code, string English, string Japanese, IReadOnlySet<string> Arguments, IReadOnlySet<string> Optional)
{
    public static IReadOnlyList<ProblemPage> Entries { get; } =
    [
        .. File.ReadAllText(Repository.PathOf("docs/reference/problem-codes.md")).Split("\n### ").Skip(1).Select(Parse),
    ];

    /// <summary>The texts for single values of arguments, by key.</summary>
    public static IReadOnlyDictionary<string, (string English, string Japanese)> FurtherTexts { get; } = new OrderedDictionary<string, (string, string)>(
        from entry in File.ReadAllText(Repository.PathOf("docs/reference/problem-codes.md")).Split("\n### ").Skip(1)
        from Match match in FurtherText().Matches(entry)
        select KeyValuePair.Create(
            $"{entry[1..entry.IndexOf('`', 1)]}.{match.Groups["name"].Value}.{match.Groups["value"].Value}",
            (match.Groups["en"].Value, match.Groups["ja"].Value)));

    public static ProblemPage Of(string code) => Entries.Single(entry => entry.Code == code);

    private static ProblemPage Parse(string entry)
    {
        (string Name, bool IsOptional)[] arguments =
            [.. Argument().Matches(entry).Select(match => (match.Groups["name"].Value, match.Groups["optional"].Success))];
        return new ProblemPage(
            entry[1..entry.IndexOf('`', 1)],
            Text(entry, "en"),
            Text(entry, "ja"),
            arguments.Select(argument => argument.Name).ToHashSet(StringComparer.Ordinal),
            arguments.Where(argument => argument.IsOptional).Select(argument => argument.Name).ToHashSet(StringComparer.Ordinal));
    }

    private static string Text(string entry, string language)
    {
        string start = $"\n- {language}: ";
        int at = entry.IndexOf(start, StringComparison.Ordinal) + start.Length;
        int end = entry.IndexOf('\n', at);
        return end < 0 ? entry[at..] : entry[at..end];
    }

    [GeneratedRegex(
        @"^- en, where `(?<name>\w+)` is `(?<value>\w+)`: (?<en>.*)\n- ja, where `\k<name>` is `\k<value>`: (?<ja>.*)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex FurtherText();

    [GeneratedRegex(@"^- `(?<name>\w+)`(?<optional>\?)?: ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Argument();
}
