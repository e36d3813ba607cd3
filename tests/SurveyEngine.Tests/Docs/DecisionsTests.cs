using System.Text.RegularExpressions;

namespace SurveyEngine.Tests.Docs;

/// <summary>Decisions have one form: date and status, then context, decision and consequences.</summary>
public sealed partial class DecisionsTests
{
    private const string Folder = "docs/decisions/";

    public static TheoryData<string> Decisions =>
    [
        .. DocsPage.All.Select(page => page.Path)
            .Where(path => path.StartsWith(Folder, StringComparison.Ordinal) && path != Folder + "README.md"),
    ];

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Page_OfADecision_HasDateStatusAndThreeParts(string path)
    {
        IReadOnlyList<string> lines = DocsPage.At(path).Lines;

        Assert.Matches(DateAndStatus(), lines[2]);
        Assert.Equal(["## Context", "## Decision", "## Consequences"], lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d · (accepted|superseded by \[.+\]\(.+\))( · amended \d{4}-\d\d-\d\d)?$")]
    private static partial Regex DateAndStatus();
}
