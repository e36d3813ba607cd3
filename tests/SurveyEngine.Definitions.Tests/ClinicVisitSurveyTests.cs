using SurveyEngine.Tests.House;

namespace SurveyEngine.Definitions.Tests;

/// <summary>The survey on a visit to a clinic.</summary>
public sealed class ClinicVisitSurveyTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    [Fact]
    public void Definition_OfTheFile_IsCanonicalTranslatedAndWithoutRemarks()
    {
        Assert.Equal(BytesOf("clinic-visit.json"), SurveyJson.Write(ClinicVisitSurvey.Definition));
        Assert.Equal(BytesOf("clinic-visit.en.json"), TranslationJson.Write(ClinicVisitSurvey.English));
        Assert.Empty(ClinicVisitSurvey.Survey.Warnings);
    }

    [Fact]
    public void Start_WithoutToday_Throws() => Assert.Throws<ArgumentException>(() => ClinicVisitSurvey.Survey.Start());

    [Fact]
    public void Prefectures_OfEachRegion_AreThoseOfTheMap()
    {
        var counts = new Dictionary<string, int>
        {
            ["hokkaido"] = 1,
            ["tohoku"] = 6,
            ["kanto"] = 7,
            ["chubu"] = 9,
            ["kinki"] = 7,
            ["chugoku"] = 5,
            ["shikoku"] = 4,
            ["kyushu"] = 8,
        };
        SurveySession session = Begin();

        foreach ((string region, int count) in counts)
        {
            session.Answer(ClinicVisitFields.region, AnswerValue.Option(region));
            Assert.Equal(count, Prefectures(session).Count);
        }

        Assert.Equal(47, counts.Values.Sum());
    }

    [Fact]
    public void Prefecture_AfterAnotherRegion_DoesNotCount()
    {
        SurveySession session = Begin();
        session.Answer(ClinicVisitFields.region, AnswerValue.Option("kyushu"));
        session.Answer(ClinicVisitFields.prefecture, AnswerValue.Option("okinawa"));

        session.Answer(ClinicVisitFields.region, AnswerValue.Option("kanto"));
        Assert.True(session[ClinicVisitFields.prefecture]!.Value.IsBlank);

        session.Answer(ClinicVisitFields.region, AnswerValue.Option("kyushu"));
        Assert.Equal(AnswerValue.Option("okinawa"), session[ClinicVisitFields.prefecture]);
    }

    [Theory]
    [InlineData("2008-11-29", true)]
    [InlineData("2008-11-28", false)]
    public void Proxy_BelowEighteen_IsAsked(string birth, bool isAsked)
    {
        SurveySession session = Begin();
        session.Enter(ClinicVisitFields.birth, birth);

        Assert.Equal(isAsked, session.IsShown(ClinicVisitFields.proxy));
    }

    [Fact]
    public void Messages_OfConstraints_SayTodayInEachLanguage()
    {
        SurveySession session = Begin();
        Problem problem = Assert.Single(session.Answer(ClinicVisitFields.visited, Today.AddDays(1)).Problems);

        Assert.Equal("今日（2026年11月28日）までの日付にしてください。", problem.Message("ja"));
        Assert.Equal("Please enter a date up to today (28 November 2026).", problem.Message("en"));
    }

    [Fact]
    public void Wait_OfAnHour_AsksWhy()
    {
        SurveySession session = Begin();
        session.Answer(ClinicVisitFields.arrived, new TimeOnly(9, 5));
        session.Answer(ClinicVisitFields.called, new TimeOnly(10, 20));

        Assert.Equal(75, session[ClinicVisitFields.waited]);
        Assert.Equal("75分待たれたとのことですが、説明はありましたか？", Prompt(session, "ja"));
        Assert.Equal("You waited 75 min. Did anybody tell you why?", Prompt(session, "en"));
    }

    private static SurveySession Begin() => ClinicVisitSurvey.Survey.Start(ClinicVisitSurvey.Survey.Parameters(("today", Today)));

    private static IReadOnlyList<OptionView> Prefectures(SurveySession session) =>
        ((ChoiceFieldView)Question(session, "ja", ClinicVisitFields.prefecture).Fields[0]).Options;

    private static string Prompt(SurveySession session, string language) => Question(session, language, ClinicVisitFields.reason).Prompt;

    private static QuestionView Question(SurveySession session, string language, string id) =>
        session.View(language).Sections.SelectMany(section => section.Items).OfType<QuestionView>().Single(question => question.Id == id);

    private static byte[] BytesOf(string name) => File.ReadAllBytes(Repository.PathOf("src/SurveyEngine.Definitions/ClinicVisit/" + name));
}
