using SurveyEngine.Model;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Definitions.Tests;

/// <summary>The score and the classes of the PHQ-9, as its authors published them.</summary>
public sealed class Phq9SurveyTests
{
    private static readonly string[] Codes = ["not", "several", "half", "nearly"];

    [Fact]
    public void Definition_OfTheFile_IsCanonicalAndWithoutRemarks()
    {
        Assert.Equal(BytesOf("phq-9.json"), SurveyJson.Write(Phq9Survey.Definition));
        Assert.Empty(Phq9Survey.Survey.Warnings);
    }

    [Fact]
    public void Items_OfTheForm_AreNineWithFourAnswersEach()
    {
        var matrix = (Matrix)Phq9Survey.Definition.Sections[0].Items.OfType<Question>().First().Kind;

        Assert.Equal(9, matrix.Rows.Count);
        Assert.Equal(Codes, Phq9Survey.Definition.OptionSets["frequency"].Select(option => option.Code));
        Assert.Equal([0m, 1m, 2m, 3m], Phq9Survey.Definition.OptionSets["frequency"].Select(option => option.Attributes["score"].Number!.Value));
    }

    [Theory]
    [InlineData("000000000", 0, "minimal")]
    [InlineData("111100000", 4, "minimal")]
    [InlineData("111110000", 5, "mild")]
    [InlineData("111111111", 9, "mild")]
    [InlineData("211111111", 10, "moderate")]
    [InlineData("222221111", 14, "moderate")]
    [InlineData("222222111", 15, "moderatelySevere")]
    [InlineData("322222222", 19, "moderatelySevere")]
    [InlineData("332222222", 20, "severe")]
    [InlineData("333333333", 27, "severe")]
    public void Total_OfNineAnswers_IsTheirSumWithItsClass(string answers, int total, string severity)
    {
        SurveySession session = Answered(answers);

        Assert.Equal(total, session[Phq9Fields.total]);
        Assert.Equal(AnswerValue.Option(severity), session[Phq9Fields.severity]);
        Assert.Contains($"Your total is {total} of 27", session.View("en").Sections[1].Items.OfType<NoteView>().Single().Prompt, StringComparison.Ordinal);
    }

    [Fact]
    public void Total_OfEightAnswers_IsNone()
    {
        SurveySession session = Answered("11111111");

        Assert.True(session[Phq9Fields.total]!.Value.IsBlank);
        Assert.Single(session.View("en").Sections);
    }

    [Theory]
    [InlineData("000000000", false, false)]
    [InlineData("100000000", true, false)]
    [InlineData("000000001", true, true)]
    public void FollowUps_ComeWithTheProblems(string answers, bool asksDifficulty, bool offersHelp)
    {
        SurveySession session = Answered(answers);

        Assert.Equal(asksDifficulty, session.IsShown("difficulty"));
        Assert.Equal(offersHelp, session.IsShown("help"));
    }

    private static SurveySession Answered(string answers)
    {
        SurveySession session = Phq9Survey.Survey.Start();
        for (int i = 0; i < answers.Length; i++)
            Assert.True(session.Answer($"phq.{i + 1}", AnswerValue.Option(Codes[answers[i] - '0'])).IsAccepted);

        return session;
    }

    private static byte[] BytesOf(string name) => File.ReadAllBytes(Repository.PathOf("src/SurveyEngine.Definitions/Phq9/" + name));
}
