using SurveyEngine.Tests.House;

namespace SurveyEngine.Html.Tests;

/// <summary>Pages as people have read and approved them: each kind of field in its states, and each kind of page.</summary>
public sealed class GoldenPageTests
{
    private static readonly SurveyHtml Html = new();

    public static TheoryData<string, string> Forms => new()
    {
        { "choices", "en" }, { "choices", "ja" }, { "numbers", "en" }, { "numbers", "ja" }, { "grids", "en" }, { "grids", "ja" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Form_Fresh_IsAsApproved(string section, string language) =>
        Check($"{section}.fresh.{language}", Html.Form(Surveys.Kinds.Start(), section, new FormState { Languages = [language] })!);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Form_Filled_IsAsApproved(string section, string language) =>
        Check($"{section}.filled.{language}", Html.Form(Sessions.Filled(language), section, new FormState { Languages = [language], Tab = "t1" })!);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Form_WithErrors_IsAsApproved(string section, string language) =>
        Check($"{section}.errors.{language}", Html.Form(Sessions.Wrong(language), section, new FormState { Languages = [language], ListsProblems = true })!);

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void OtherPages_AreAsApproved(string language)
    {
        SurveySession filled = Sessions.Filled(language);
        Check($"check.filled.{language}", Html.Check(filled, new CheckState { Languages = [language] }));
        Check($"check.errors.{language}", Html.Check(Sessions.Wrong(language), new CheckState { Languages = [language] }));
        Check($"start.{language}", Html.Start(Surveys.Kinds.Start(), new StartState { Languages = [language], Nonce = "n1", DaysKept = 30 }));
        Check($"receipt.{language}", Html.Receipt(filled, new ReceiptState
        {
            Languages = [language],
            Number = "7F3K-22",
            Received = new DateTimeOffset(2026, 11, 28, 9, 5, 0, TimeSpan.FromHours(9)),
        }));
        Check($"paper.{language}", Html.Paper(Surveys.Kinds.Start(), language));
        Check($"preview.{language}", Html.Preview(filled, language));
    }

    // One tag a line, so that a difference can be read; style sheet and script may change without the pages.
    private static void Check(string name, HtmlPage page)
    {
        string html = page.ToHtml()
            .Replace("><", ">\n<", StringComparison.Ordinal)
            .Replace(SurveyAssets.StyleSheet.Name, "survey.css", StringComparison.Ordinal)
            .Replace(SurveyAssets.Script.Name, "survey.js", StringComparison.Ordinal);
        ApprovedFile.Check($"tests/SurveyEngine.Html.Tests/Golden/{name}.html", html + "\n");
    }
}
