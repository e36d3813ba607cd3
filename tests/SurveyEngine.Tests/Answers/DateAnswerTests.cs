using System.Globalization;
using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Answers;

/// <summary>What fields of dates and times take, what they refuse, and what they keep and report.</summary>
public sealed class DateAnswerTests
{
    private static readonly FieldKind Date = new DateEntry();
    private static readonly FieldKind Time = new TimeEntry();
    private static readonly FieldKind Moment = new DateTimeEntry();

    [Theory]
    [InlineData("2026-11-28", "2026-11-28")]
    [InlineData("2026/11/28", "2026-11-28")]
    [InlineData("2026.11.28", "2026-11-28")]
    [InlineData("2026年11月28日", "2026-11-28")]
    [InlineData("2026年 1月 2日", "2026-01-02")]
    [InlineData("2026/1/2", "2026-01-02")]
    [InlineData("　２０２６／１／２ ", "2026-01-02")]
    [InlineData("２０２６．０１．０２", "2026-01-02")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("9999/12/31", "9999-12-31")]
    [InlineData("2024/2/29", "2024-02-29")]
    public void Date_AsPeopleTypeIt_IsUnderstood(string typed, string date) =>
        Scenario.Of(Question("Q1", Date)).Enter("Q1", typed).IsTaken().Reports().Holds("Q1", DateOnly.Parse(date, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("26/11/28")]
    [InlineData("11/28/2026")]
    [InlineData("28.11.2026")]
    [InlineData("2026/11-28")]
    [InlineData("2026/11")]
    [InlineData("2026年11月28")]
    [InlineData("2026/11/028")]
    [InlineData("2026/02/30")]
    [InlineData("2025-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("2026-11-28T09:30")]
    [InlineData("20261128")]
    [InlineData("2026//28")]
    [InlineData("明日")]
    public void Date_ThatDoesNotExistOrHasAnotherForm_IsRefused(string typed)
    {
        Scenario story = Scenario.Of(Question("Q1", Date)).Enter("Q1", typed).IsRefused("bad_format Q1");
        Assert.Equal("date", story.LastChange!.Problems[0]["format"]);
    }

    [Theory]
    [InlineData("9:30", "09:30")]
    [InlineData("09:30:15", "09:30:15")]
    [InlineData("９：３０", "09:30")]
    [InlineData("9時30分", "09:30")]
    [InlineData("9時5分", "09:05")]
    [InlineData("9時", "09:00")]
    [InlineData("9時30分15秒", "09:30:15")]
    [InlineData("0:00", "00:00")]
    [InlineData("23:59:59", "23:59:59")]
    public void Time_AsPeopleTypeIt_IsUnderstood(string typed, string time) =>
        Scenario.Of(Question("Q1", Time)).Enter("Q1", typed).IsTaken().Reports().Holds("Q1", TimeOnly.Parse(time, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("24:00")]
    [InlineData("9:60")]
    [InlineData("9:5")]
    [InlineData("9")]
    [InlineData("930")]
    [InlineData("9:30 pm")]
    [InlineData("9時30")]
    [InlineData("9:30:")]
    [InlineData("9:30:15.5")]
    [InlineData("09:30Z")]
    public void Time_OfAnotherForm_IsRefused(string typed)
    {
        Scenario story = Scenario.Of(Question("Q1", Time)).Enter("Q1", typed).IsRefused("bad_format Q1");
        Assert.Equal("time", story.LastChange!.Problems[0]["format"]);
    }

    [Theory]
    [InlineData("2026-11-28T09:30", "2026-11-28T09:30:00")]
    [InlineData("2026/11/28 9:30", "2026-11-28T09:30:00")]
    [InlineData("2026年11月28日　9時30分", "2026-11-28T09:30:00")]
    [InlineData("2026年11月28日9時30分15秒", "2026-11-28T09:30:15")]
    [InlineData("２０２６／１１／２８　０９：３０：１５", "2026-11-28T09:30:15")]
    public void DateTime_AsPeopleTypeIt_IsUnderstood(string typed, string moment) =>
        Scenario.Of(Question("Q1", Moment)).Enter("Q1", typed).IsTaken().Reports().Holds("Q1", DateTime.Parse(moment, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-11-28")]
    [InlineData("09:30")]
    [InlineData("2026-11-2809:30")]
    [InlineData("2026-11-28T09:30Z")]
    [InlineData("2026-11-28T09:30+09:00")]
    [InlineData("2026-11-28T24:00")]
    public void DateTime_WithAnOffsetOrHalf_IsRefused(string typed)
    {
        Scenario story = Scenario.Of(Question("Q1", Moment)).Enter("Q1", typed).IsRefused("bad_format Q1");
        Assert.Equal("dateTime", story.LastChange!.Problems[0]["format"]);
    }

    [Fact]
    public void Limits_AreBothIncluded_AndReportedInJsonForm()
    {
        Scenario story = Scenario.Of(Question("Q1", new DateEntry { Min = new DateOnly(2000, 1, 1), Max = new DateOnly(2030, 12, 31) }))
            .Answer("Q1", new DateOnly(2000, 1, 1)).IsTaken().Reports()
            .Answer("Q1", new DateOnly(2030, 12, 31)).IsTaken().Reports()
            .Answer("Q1", new DateOnly(1999, 12, 31)).IsTaken().Reports("below_minimum Q1").Holds("Q1", new DateOnly(1999, 12, 31));

        Problem problem = story.LastChange!.Problems[0];
        Assert.Equal("2000-01-01", problem["limit"]);
        Assert.Equal("Please enter a date that is 2000-01-01 or later.", problem.Message("en"));
        Assert.Equal("2000-01-01以降の日付を入力してください。", problem.Message("ja"));

        story = Scenario.Of(Question("Q1", new TimeEntry { Max = new TimeOnly(18, 0) })).Answer("Q1", new TimeOnly(18, 0, 1)).Reports("above_maximum Q1");
        Assert.Equal("18:00", story.LastChange!.Problems[0]["limit"]);
        story = Scenario.Of(Question("Q1", new DateTimeEntry { Max = new DateTime(2026, 11, 28) })).Answer("Q1", new DateTime(2026, 11, 28, 0, 0, 1)).Reports("above_maximum Q1");
        Assert.Equal("2026-11-28T00:00", story.LastChange!.Problems[0]["limit"]);
    }

    [Fact]
    public void Text_InJsonForm_IsTaken() => Scenario.Of(Question("Q1", Date), Question("Q2", Time), Question("Q3", Moment))
        .Answer("Q1", "2026-11-28").IsTaken().Holds("Q1", new DateOnly(2026, 11, 28))
        .Answer("Q2", "09:30:00").IsTaken().Holds("Q2", new TimeOnly(9, 30))
        .Answer("Q3", "2026-11-28T09:30").IsTaken().Holds("Q3", new DateTime(2026, 11, 28, 9, 30, 0))
        .Answer("Q1", "2026/11/28").IsRefused("bad_format Q1");

    [Fact]
    public void Type_ThatIsNone_IsRefused()
    {
        Scenario story = Scenario.Of(Question("Q1", Date), Question("Q2", Time)).Answer("Q1", 20261128).IsRefused("wrong_type Q1")
            .Answer("Q1", ["2026-11-28"]).IsRefused("wrong_type Q1").Answer("Q1", new TimeOnly(9, 30)).IsRefused("wrong_type Q1")
            .Answer("Q2", new DateTime(2026, 11, 28)).IsRefused("wrong_type Q2");
        Assert.Equal(("dateTime", "time"), (story.LastChange!.Problems[0]["found"], story.LastChange.Problems[0]["expected"]));
    }

    [Fact]
    public void Answers_AreWrittenInJsonForm_AndReadBack()
    {
        Scenario story = Scenario.Of(Question("Q1", Date), Question("Q2", Time), Question("Q3", Time), Question("Q4", Moment))
            .Answer("Q1", new DateOnly(33, 4, 3)).Answer("Q2", new TimeOnly(9, 30)).Answer("Q3", new TimeOnly(9, 30, 5)).Answer("Q4", new DateTime(2026, 11, 28, 0, 0, 0));

        SurveyResponse response = story.Submit();
        Assert.Contains("\"answers\":{\"Q1\":\"0033-04-03\",\"Q2\":\"09:30\",\"Q3\":\"09:30:05\",\"Q4\":\"2026-11-28T00:00\"}", response.ToJson(), StringComparison.Ordinal);
        Assert.Empty(story.Session.Survey.Check(response.ToUtf8Json()));
    }

    [Fact]
    public void Conditions_CompareThemWithLiteralsAndEachOther() => Scenario.Of(
            Question("Q1", Date), Question("Q2", Date),
            FreeText("after", "Q1 >= '2000-01-01'"), FreeText("before", "Q2 < Q1"), FreeText("week", "Q1 - Q2 = 7"), FreeText("rows", "any(M = '09:30')"),
            Matrix("M", "1 2", Time))
        .Shows("Q1 Q2 M.1 M.2")
        .Answer("Q1", new DateOnly(2000, 1, 1)).Shows("Q1 Q2 after M.1 M.2")
        .Answer("Q2", new DateOnly(1999, 12, 25)).Shows("Q1 Q2 after before week M.1 M.2")
        .Answer("M.2", new TimeOnly(9, 30)).Shows("Q1 Q2 after before week rows M.1 M.2")
        .Clear("Q1").Shows("Q1 Q2 rows M.1 M.2");

    [Fact]
    public void View_HasAnswerAndLimits_InJsonForm()
    {
        SurveySession session = Scenario.Of(
                Question("Q1", new DateEntry { Min = new DateOnly(2000, 1, 1) }), Question("Q2", new TimeEntry { Max = new TimeOnly(18, 0) }), Question("Q3", Moment))
            .Answer("Q1", new DateOnly(2026, 11, 28)).Answer("Q3", new DateTime(2026, 11, 28, 9, 30, 15)).Session;

        FieldView[] fields = [.. session.View("en").Sections[0].Items.Cast<QuestionView>().Select(question => question.Fields[0])];
        var date = Assert.IsType<DateFieldView>(fields[0]);
        Assert.Equal(("2026-11-28", "2000-01-01", null), (date.Date, date.Earliest, date.Latest));
        var time = Assert.IsType<TimeFieldView>(fields[1]);
        Assert.Equal((null, null, "18:00"), (time.Time, time.Earliest, time.Latest));
        Assert.Equal("2026-11-28T09:30:15", Assert.IsType<DateTimeFieldView>(fields[2]).DateTime);
    }

    [Fact]
    public void Limits_ThatCross_AreAProblem() => Assert.Equal(
        ["crossed_limits $.sections[0].items[0].min"],
        Scenario.Brief(Survey.Compile(SurveyOf(Question("Q1", new DateEntry { Min = new DateOnly(2001, 1, 1), Max = new DateOnly(2000, 1, 1) }))).Problems));

    [Fact]
    public void Limits_ThatNoAnswerCanHave_AreProblems() => Assert.Equal(
        [
            "invalid_value $.sections[0].items[0].min", "invalid_value $.sections[0].items[1].max", "invalid_value $.sections[0].items[2].max",
        ],
        Scenario.Brief(Survey.Compile(SurveyOf(
            Question("Q1", new TimeEntry { Min = new TimeOnly(9, 30, 0, 500) }),
            Question("Q2", new DateTimeEntry { Max = new DateTime(2026, 11, 28, 0, 0, 0, DateTimeKind.Utc) }),
            Question("Q3", new DateTimeEntry { Max = new DateTime(2026, 11, 28, 0, 0, 0, 1) }))).Problems));

    [Fact]
    public void Values_WithAZoneOrAFraction_Throw()
    {
        Assert.Throws<ArgumentException>(() => (AnswerValue)new DateTime(2026, 11, 28, 0, 0, 0, DateTimeKind.Utc));
        Assert.Throws<ArgumentException>(() => (AnswerValue)new DateTime(2026, 11, 28, 0, 0, 0, DateTimeKind.Local));
        Assert.Throws<ArgumentException>(() => (AnswerValue)new DateTime(2026, 11, 28, 0, 0, 0, 1));
        Assert.Throws<ArgumentException>(() => (AnswerValue)new TimeOnly(9, 30, 0, 1));
    }

    [Fact]
    public void Values_EqualTheTextThatTheyAreInJson()
    {
        AnswerValue date = new DateOnly(2026, 11, 28);
        AnswerValue moment = new DateTime(2026, 11, 28);

        Assert.Equal(date, (AnswerValue)"2026-11-28");
        Assert.Equal(date.GetHashCode(), ((AnswerValue)"2026-11-28").GetHashCode());
        Assert.Equal(date, new DateOnly(2026, 11, 28));
        Assert.NotEqual(date, new DateOnly(2026, 11, 29));
        Assert.NotEqual(date, moment);
        Assert.NotEqual(date, (AnswerValue)date.AsDate!.Value.DayNumber);
        Assert.Equal((new DateOnly(2026, 11, 28), null, null), (date.AsDate, date.AsTime, date.AsDateTime));
        Assert.Equal((null, new DateTime(2026, 11, 28)), (moment.AsDate, moment.AsDateTime));
        Assert.Equal(DateTimeKind.Unspecified, moment.AsDateTime!.Value.Kind);
    }

    [Fact]
    public void Definition_WithLimits_IsReadAndWrittenCanonically()
    {
        byte[] written = SurveyJson.Write(SurveyOf(
            Question("Q1", new DateEntry { Min = new DateOnly(2000, 1, 1), Sensitive = true }), Question("Q2", new TimeEntry { Max = new TimeOnly(18, 0) }),
            Question("Q3", new DateTimeEntry { Max = new DateTime(2026, 11, 28, 9, 30, 15) })));
        string json = Encoding.UTF8.GetString(written);

        Assert.Contains("\"min\": \"2000-01-01\"", json, StringComparison.Ordinal);
        Assert.Contains("\"max\": \"18:00\"", json, StringComparison.Ordinal);
        Assert.Contains("\"max\": \"2026-11-28T09:30:15\"", json, StringComparison.Ordinal);
        Assert.Equal(written, SurveyJson.Write(SurveyJson.Read(written).Value));
    }
}
