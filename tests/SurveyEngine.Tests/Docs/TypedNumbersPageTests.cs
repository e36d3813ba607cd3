using System.Globalization;
using System.Text.RegularExpressions;
using SurveyEngine.Tests.House;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Docs;

/// <summary>The lines in the <c>typed</c> blocks of <c>docs/reference/typed-numbers.md</c>: <c>typed [in language] => number or problem</c>.</summary>
public sealed partial class TypedNumbersPageTests
{
    public static TheoryData<string, string?, string> Lines
    {
        get
        {
            var lines = new TheoryData<string, string?, string>();
            foreach (Match block in Block().Matches(File.ReadAllText(Repository.PathOf("docs/reference/typed-numbers.md"))))
            {
                foreach (Match line in Line().Matches(block.Groups["lines"].Value))
                    lines.Add(line.Groups["typed"].Value.Trim('"'), line.Groups["language"] is { Success: true } language ? language.Value : null, line.Groups["result"].Value);
            }

            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Number_OfThePage_IsReadAsThere(string typed, string? language, string result)
    {
        Scenario story = Scenario.Of(Number("Q1")).Enter("Q1", typed, language);

        Assert.Equal(result, story.LastChange!.IsAccepted
            ? story.Session["Q1"]!.Value.AsNumber!.Value.ToString(CultureInfo.InvariantCulture)
            : story.LastChange.Problems.Single().Code);
    }

    [GeneratedRegex("```typed\n(?<lines>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex("^(?<typed>.+?)( in (?<language>[\\w-]+))? => (?<result>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
