using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Conditions;

/// <summary>
/// What <c>docs/reference/expressions.md</c> claims, taken from its fenced blocks: <c>condition</c> has one condition a line,
/// <c>condition-error</c> and <c>condition-warning</c> have <c>condition => code</c>, <c>condition-truth</c> has <c>answers => condition => true or false</c>,
/// and <c>json</c> is the survey that all of them speak of.
/// </summary>
internal static class ConditionPage
{
    private const string Arrow = " => ";

    private static readonly string[] Page = File.ReadAllLines(Repository.PathOf("docs/reference/expressions.md"));

    /// <summary>The definition of the survey of the examples, as JSON.</summary>
    public static string Definition { get; } = string.Join('\n', Lines("json"));

    /// <summary>Conditions without any error.</summary>
    public static IReadOnlyList<string> Conditions { get; } = [.. Lines("condition")];

    /// <summary>Conditions with an error, and its code.</summary>
    public static IReadOnlyList<(string Condition, string Code)> Errors { get; } = [.. Faults("condition-error")];

    /// <summary>Conditions with a warning, and its code.</summary>
    public static IReadOnlyList<(string Condition, string Code)> Warnings { get; } = [.. Faults("condition-warning")];

    /// <summary>Answers (what a response JSON has as <c>answers</c>), a condition, and whether it holds for them.</summary>
    public static IReadOnlyList<(string Answers, string Condition, bool Holds)> Truths { get; } =
    [
        .. Lines("condition-truth").Select(line =>
        {
            string[] parts = line.Split(Arrow);
            return (parts[0], parts[1], bool.Parse(parts[2]));
        }),
    ];

    /// <summary>The rows of its tables.</summary>
    public static IReadOnlyList<string> Rows { get; } = [.. Page.Where(line => line.StartsWith('|'))];

    private static IEnumerable<(string Condition, string Code)> Faults(string block) => Lines(block).Select(line =>
    {
        int arrow = line.LastIndexOf(Arrow, StringComparison.Ordinal);
        return (line[..arrow], line[(arrow + Arrow.Length)..]);
    });

    private static IEnumerable<string> Lines(string block)
    {
        string? current = null;
        foreach (string line in Page)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                current = current is null ? line[3..] : null;
            else if (current == block)
                yield return line;
        }
    }
}
