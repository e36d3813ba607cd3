using System.Text;
using System.Text.RegularExpressions;
using SurveyEngine.Testing.Tests.SurveyProperties;
using SurveyEngine.Tests.House;
using Xunit.Abstractions;

namespace SurveyEngine.Testing.Tests.HowTo;

/// <summary>What docs/how-to/test-your-survey.md shows is true: its survey, its properties, and the story they tell.</summary>
public sealed class HowToPageTests
{
    private static readonly string[] Blocks = File.ReadAllText(Repository.PathOf("docs/how-to/test-your-survey.md")).Split("```");

    private static readonly string Definition = Block("json");

    private static readonly string Printed = Blocks.Single(block => block.Contains("Fails in case", StringComparison.Ordinal)).Trim();

    internal static Survey Incident => Survey.Read(Encoding.UTF8.GetBytes(Definition)).Value;

    /// <summary>The seed is that of an ordinary run, unless whoever starts the tests asks for another one.</summary>
    private static bool RunsAsUsual => RunSettings.OfTheEnvironment.IsOrdinary;

    [Fact]
    public void Survey_AsPrinted_CompilesAndKeepsTheInvariants()
    {
        Survey survey = Survey.Read(Encoding.UTF8.GetBytes(Definition)).Value;

        Assert.Empty(survey.Warnings);
        SurveyInvariants.Check(survey);
    }

    [Fact]
    public void Property_OfTheSurveyAsPrinted_TellsThePrintedStory()
    {
        PropertyException failure = Assert.Throws<PropertyException>(() => CheckReasons(Definition));

        Assert.Equal(Story(Printed), Story(failure.Message));
        if (RunsAsUsual)
            Assert.Equal(Printed, failure.Message);
    }

    [Fact]
    public void Tests_OfXunitAsPrinted_AreThoseOfTheSample()
    {
        string sample = Unindented(File.ReadAllText(Repository.PathOf("tests/SurveyEngine.Testing.Tests/HowTo/IncidentTests.cs")));

        Assert.All(
            Blocks.Where(block => block.Contains("[SurveyProperty(nameof", StringComparison.Ordinal)),
            block => Assert.Contains(Unindented(block["csharp\n".Length..]), sample, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tests_OfXunitAsPrinted_DoWhatThePageSays()
    {
        string failure = await PropertyTestRun.FailureOf<IncidentTests>(nameof(IncidentTests.Reasons_WithoutAnIncident_AreNotAskedFor));
        ITestResultMessage other = await PropertyTestRun.Of<IncidentTests>(nameof(IncidentTests.Responses_OfThoseWhoLeaveNothingWrong_AreAccepted));

        Assert.Equal(Story(Printed), Story(failure));
        Assert.IsType<ITestPassed>(other, exactMatch: false);
    }

    [Fact]
    public void Replay_AsPrinted_IsThatOfTheFailure() =>
        Assert.Single(Blocks.SelectMany(block => Regex.Matches(block, @"SURVEYENGINE_REPLAY=[\d,]+", RegexOptions.None, TimeSpan.FromSeconds(1))).Select(match => match.Value).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Property_OfTheSurveyAsItWasMeant_Holds() =>
        CheckReasons(Definition.Replace("not Q2 = 'y'", "Q2 = 'n'", StringComparison.Ordinal));

    private static void CheckReasons(string definition) => Properties.Always(
        Survey.Read(Encoding.UTF8.GetBytes(definition)).Value,
        session => Assert.False(session["Q1"] == "n" && session.IsShown("Q3"), "Why not reported? There was no incident."),
        new Label<SurveySession>("no incident", session => session["Q1"] == "n"),
        new Label<SurveySession>("not reported", session => session["Q2"] == "n"));

    /// <summary>The text of a failure without the first line, which tells the seed.</summary>
    private static string Story(string failure) => failure[(failure.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    private static string Unindented(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()));

    private static string Block(string language) =>
        Blocks.Single(block => block.StartsWith($"{language}\n", StringComparison.Ordinal))[language.Length..];
}
