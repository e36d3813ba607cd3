using System.Text.RegularExpressions;

namespace SurveyEngine.Definitions.Tests.Print;

/// <summary>The questionnaire as printed (<c>source.txt</c>), taken apart into its contents list and its body.</summary>
internal static partial class PrintedSource
{
    private const string ContentsHeading = "サイバーセキュリティ編 調査票 目 次";

    /// <summary>
    /// The texts that the print breaks over two lines: how the first line ends, and what stands for the break in the
    /// definition.
    /// </summary>
    private static readonly (string End, string Joint)[] Wraps = [("）運営実態調査", " "), ("例えば、", ""), ("教えてください", " ")];

    /// <summary>The lines of the contents list, without codes and page numbers.</summary>
    public static IReadOnlyList<string> Contents() =>
        [.. PrintFile.Lines("source.txt").Select(line => ContentsLine().Match(line)).Where(match => match.Success).Select(match => match.Groups["title"].Value)];

    /// <summary>Every other line, with broken texts put together again.</summary>
    public static IReadOnlyList<string> Body()
    {
        var body = new List<string>();
        string start = "";
        foreach (string line in PrintFile.Lines("source.txt").Where(line => line != ContentsHeading && !ContentsLine().IsMatch(line)))
        {
            string? joint = Wraps.FirstOrDefault(wrap => line.EndsWith(wrap.End, StringComparison.Ordinal)).Joint;
            if (joint is null)
                body.Add(start + line);

            start = joint is null ? "" : line + joint;
        }

        return body;
    }

    [GeneratedRegex(@"^(S \d|Q \d-\d)\t(?<title>.+)\t\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex ContentsLine();
}
