using System.Text;
using System.Text.Json;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>Parameters act like answers that nobody is asked for.</summary>
public sealed class ParameterTests
{
    private static readonly Survey Survey = Survey.Compile(SurveyOf(
        Number("age", "role = 'member'").Required(), Number("years") with { Calculated = "limit - age" },
        FreeText("name") with { Default = "known" }, FreeText("old", "age > limit and tags has 'x'")) with
    {
        Parameters =
        [
            new Parameter { Id = "role", Kind = SingleOf("member guest"), Requirement = Requirement.Required },
            new Parameter { Id = "limit", Kind = new NumberEntry { Min = 0 } },
            new Parameter { Id = "known", Kind = new TextEntry() },
            new Parameter { Id = "tags", Kind = MultiOf("x y") },
        ],
    }).Value;

    private static readonly ParameterValues Member = Survey.Parameters(("role", "member"), ("limit", 60), ("tags", AnswerValue.Options(["x"])));

    private static readonly ParameterValues Guest = Survey.Parameters(("role", "guest"), ("known", "Ann"));

    [Fact]
    public void Start_WithParameters_ShowsAndComputesByThem()
    {
        var member = new Scenario(Survey.Start(Member));
        member.Shows("age years name").Answer("age", 70).Holds("years", -10).Shows("age years name old");

        new Scenario(Survey.Start(Guest)).Shows("years name").Holds("name", "Ann").Holds("years", AnswerValue.Blank);
        Assert.Equal(["age", "years", "name", "old"], Survey.FieldPaths);
        Assert.Equal([], Survey.Start(Guest).Check());
    }

    [Fact]
    public void Today_IsADateThatCalculationsRead()
    {
        Survey survey = Survey.Compile(SurveyOf(
            Question("born", new DateEntry()), Number("age") with { Calculated = "years(born, today)" },
            Question("adult", new BooleanEntry()) with { Calculated = "age >= 18" },
            Question("visit", new DateEntry()) with { Default = "today + 7" }, FreeText("consent", "adult or isWorkday")) with
        {
            Parameters =
            [
                new Parameter { Id = "today", Kind = new DateEntry(), Requirement = Requirement.Required },
                new Parameter { Id = "isWorkday", Kind = new BooleanEntry() },
            ],
        }).Value;
        ParameterValues given = survey.Parameters(("today", new DateOnly(2026, 11, 28)), ("isWorkday", false));

        var scenario = new Scenario(survey.Start(given));
        scenario.Holds("visit", new DateOnly(2026, 12, 5)).Answer("born", new DateOnly(2008, 11, 28)).Holds("age", 18).Holds("adult", true).Flips("consent", "");
        SurveyResponse response = scenario.Session.Submit().Value;

        Assert.Contains("\"parameters\":{\"today\":\"2026-11-28\",\"isWorkday\":false},\"answers\"", response.ToJson(), StringComparison.Ordinal);
        Assert.Equal([], survey.Check(response.ToUtf8Json(), given));
        Assert.Equal(response, survey.ReadResponse(response.ToUtf8Json(), ParameterValues.Recorded).Value);
        Assert.Equal(response.ToJson(), JsonSerializer.Deserialize<SurveyResponse>(response.ToJson())!.ToJson());
        Assert.Equal(
            ["wrong_parameter parameters.today"],
            Scenario.Brief(survey.Check(response.ToUtf8Json(), survey.Parameters(("today", new DateOnly(2026, 11, 29)), ("isWorkday", false)))));
    }

    [Fact]
    public void Parameters_ThatDoNotFit_AreMisuse()
    {
        Assert.Throws<ArgumentException>(() => Survey.Parameters());
        Assert.Throws<ArgumentException>(() => Survey.Parameters(("role", "admin")));
        Assert.Throws<ArgumentException>(() => Survey.Parameters(("role", 5)));
        Assert.Throws<ArgumentException>(() => Survey.Parameters(("role", "guest"), ("limit", -1)));
        Assert.Throws<ArgumentException>(() => Survey.Parameters(("role", "guest"), ("role", "guest")));
        Assert.Throws<ArgumentException>(() => Survey.Parameters(("role", "guest"), ("age", 5)));
        Assert.Throws<ArgumentException>(() => Survey.Start());
        Assert.Throws<ArgumentException>(() => Survey.Check("{}"u8));
        Assert.Throws<ArgumentException>(() => Survey.Start(ParameterValues.Recorded));
        Assert.Throws<ArgumentException>(() => Survey.Compile(SurveyOf(FreeText("Q1"))).Value.Start(Member));
    }

    [Fact]
    public void Documents_SayTheParameters_AndASessionGoesOnWithThem()
    {
        SurveySession session = Survey.Start(Member);
        session.Answer("age", 70);

        Assert.Contains(
            "\"parameters\":{\"role\":\"member\",\"limit\":60,\"tags\":[\"x\"]},\"drafts\":{\"age\":70}}", session.ToJson(), StringComparison.Ordinal);
        Assert.Equal(-10, Survey.Resume(session.ToUtf8Json()).Value["years"]);
        Assert.Equal(AnswerValue.Blank, Survey.Resume(session.ToUtf8Json(), Guest).Value["years"]);
        Assert.Equal("Ann", Survey.Resume(session.ToUtf8Json(), Guest).Value["name"]);
        SurveyResponse response = session.Submit().Value;
        Assert.Equal(["role", "limit", "tags"], response.Parameters.Select(parameter => parameter.Key));
        Assert.Empty(Survey.Check(response.ToUtf8Json(), Member));
        Assert.Empty(Survey.Check(response.ToUtf8Json(), ParameterValues.Recorded));
        Assert.Equal(["wrong_parameter parameters.limit", "wrong_parameter parameters.role", "wrong_parameter parameters.tags"],
            Scenario.Brief(Survey.Check(response.ToUtf8Json(), Guest)).Where(problem => problem.StartsWith("wrong", StringComparison.Ordinal)).Order());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(""" "parameters":{"role":"member"}, """, "")]
    [InlineData(""" "parameters":{"limit":60.0,"role":"member","tags":["x"]}, """, "")]
    [InlineData(""" "parameters":{"role":"guest"}, """, "wrong_parameter parameters.role")]
    [InlineData(""" "parameters":{"role":5}, """, "wrong_parameter parameters.role")]
    [InlineData(""" "parameters":{"rolle":"member"}, """, "unknown_field parameters.rolle")]
    [InlineData(""" "parameters":5, """, "wrong_type parameters")]
    [InlineData(""" "parameters":{},"parameters":{}, """, "duplicate_field parameters")]
    public void Check_Response_MustSayWhatWasGiven(string parameters, string problem)
    {
        byte[] json = Response(parameters, """{"age":50,"years":10,"name":"x"}""");

        Assert.Equal(problem.Split(',', StringSplitOptions.RemoveEmptyEntries), Scenario.Brief(Survey.Check(json, Member)));
        Assert.DoesNotContain("member", Survey.Check(json, Member).Select(found => found.Message("en")));
    }

    [Theory]
    [InlineData(""" "parameters":{"role":"member","limit":60}, """, "")]
    [InlineData("", "required parameters.role")]
    [InlineData(""" "parameters":{"role":"admin"}, """, "unknown_option parameters.role,required parameters.role")]
    [InlineData(""" "parameters":{"role":"member","limit":-1}, """, "below_minimum parameters.limit")]
    public void Check_WithRecordedParameters_ChecksThemLikeAnswers(string parameters, string problems) => Assert.Equal(
        problems.Split(',', StringSplitOptions.RemoveEmptyEntries),
        Scenario.Brief(Survey.Check(Response(parameters, """{"age":50,"name":"x"}"""), ParameterValues.Recorded))
            .Where(problem => problem.Contains("parameters", StringComparison.Ordinal)));

    /// <summary>Properties may come in any order.</summary>
    [Fact]
    public void Check_ParametersAfterTheAnswers_AreTheSame()
    {
        byte[] json = """{"answers":{"age":50,"years":10},"parameters":{"limit":60,"role":"member"},"version":"1","survey":"small"}"""u8.ToArray();

        Assert.Empty(Survey.Check(json, Member));
        Assert.Empty(Survey.Check(json, ParameterValues.Recorded));
    }

    [Fact]
    public void Check_ResponseOfTheEngine_AllocatesNothing()
    {
        SurveySession session = Survey.Start(Member);
        session.Answer("age", 50);
        SurveyResponse response = session.Submit().Value;
        byte[] json = response.ToUtf8Json();
        for (int i = 0; i < 3; i++)
            Assert.Empty(Survey.Check(json, Member));

        long before = GC.GetAllocatedBytesForCurrentThread();
        Survey.Check(json, Member);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Row_EachResponse_IsReadWithItsParameters()
    {
        byte[] ofMember = Response(""" "parameters":{"role":"member"}, """, """{"age":50,"name":"x"}""");
        byte[] ofNobody = Response("", """{"name":"x"}""");
        var row = new ResponseRow(Survey);
        int years = Survey.Fields["years"]!.Index;

        Assert.True(row.TryRead(ofMember, HiddenAnswers.Report, Member, out ProblemList problems));
        Assert.Empty(problems);
        Assert.Equal(10, row.Number(years));
        Assert.False(row.TryRead(ofMember, HiddenAnswers.Report, Guest, out problems));
        Assert.Equal(Survey.Check(ofMember, Guest), problems);
        Assert.True(row.TryRead(ofNobody, HiddenAnswers.Report, Guest, out _));
        Assert.Equal(Presence.Blank, row[years]);
        Assert.True(row.TryRead(ofMember, HiddenAnswers.Report, ParameterValues.Recorded, out _));
        Assert.Equal(Presence.Blank, row[years]);
        Assert.False(row.TryRead(ofNobody, HiddenAnswers.Report, ParameterValues.Recorded, out _));
        Assert.Throws<ArgumentException>(() => row.TryRead(ofNobody, HiddenAnswers.Report, out _));
    }

    [Fact]
    public void Row_GoodResponseWithParameters_AllocatesNothing()
    {
        byte[] json = Response(""" "parameters":{"role":"member","limit":60,"tags":["x"]}, """, """{"age":50,"years":10}""");
        var row = new ResponseRow(Survey);
        for (int i = 0; i < 3; i++)
            Assert.True(row.TryRead(json, HiddenAnswers.Report, Member, out _));

        long before = GC.GetAllocatedBytesForCurrentThread();
        row.TryRead(json, HiddenAnswers.Report, Member, out _);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Validator_PostedResponse_IsJudgedByItsParameters()
    {
        var validator = new PostedResponseValidator(Survey, "en");
        byte[] json = Response(""" "parameters":{"role":"member"}, """, """{"age":50,"years":10,"name":"x"}""");

        Assert.True(validator.Validate(new PostedResponse(json) { Parameters = Member }).IsValid);
        Assert.Contains(
            validator.Validate(new PostedResponse(json) { Parameters = Guest }).Errors,
            failure => failure is { ErrorCode: ProblemCodes.WrongParameter, PropertyName: "parameters.role" });
    }

    [Theory]
    [InlineData("""{"kind":"number","id":"S"}""", "duplicate_id $.parameters[0].id")]
    [InlineData("""{"kind":"number","id":"and"}""", "invalid_id $.parameters[0].id")]
    [InlineData("""{"kind":"matrix","id":"x"}""", "unknown_value $.parameters[0].kind")]
    [InlineData("""{"kind":"number","id":"x","requirement":"requested"}""", "unknown_value $.parameters[0].requirement")]
    [InlineData("""{"kind":"number","id":"x","min":2,"max":1}""", "crossed_limits $.parameters[0].min")]
    [InlineData("""{"kind":"single","id":"x","options":[{"code":"a","label":"A","visibleWhen":"true"}]}""", "invalid_value $.parameters[0].options[0].visibleWhen")]
    [InlineData("""{"kind":"number","id":"x","requirement":"required"}""", "")]
    public void Parameter_ThatIsWrong_IsAProblem(string parameter, string problem)
    {
        Outcome<Survey> outcome = Survey.Read(Encoding.UTF8.GetBytes($$"""
            {"id":"x","version":"1","language":"en","title":"x","sections":[{"id":"S","items":[{"kind":"text","id":"Q","prompt":"Q"}]}],"parameters":[{{parameter}}]}
            """));

        Assert.Equal(problem.Split(',', StringSplitOptions.RemoveEmptyEntries), Scenario.Brief(outcome.Problems));
        if (outcome.TryGetValue(out Survey? survey))
            Assert.Equal(survey.Definition, SurveyJson.Read(SurveyJson.Write(survey.Definition)).Value);
    }

    private static byte[] Response(string parameters, string answers) =>
        Encoding.UTF8.GetBytes($$"""{"survey":"small","version":"1",{{parameters}}"answers":{{answers}}}""");
}
