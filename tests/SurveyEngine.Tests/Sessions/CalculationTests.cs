using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>Calculated fields, defaults, constraints and own messages, in sessions and in documents.</summary>
public sealed class CalculationTests
{
    private static readonly Question Twice = Number("twice") with { Calculated = "a * 2", Prompt = null };

    [Fact]
    public void Answer_FieldThatACalculationReads_ChangesIt()
    {
        Scenario scenario = Scenario.Of(Number("a"), Twice, FreeText("big", "twice > 10"));

        scenario.Answer("a", 4).Holds("twice", 8).Shows("a twice");
        Assert.Equal(["twice"], scenario.LastChange!.Changed);
        scenario.Answer("a", 6).Holds("twice", 12).Flips("big", "");
        scenario.Answer("a", 6.0m);
        Assert.Empty(scenario.LastChange!.Changed);
        scenario.Answer("a", AnswerValue.Blank).Holds("twice", AnswerValue.Blank);
        Assert.Equal(["twice"], scenario.LastChange!.Changed);
    }

    [Fact]
    public void Answer_CalculatedField_IsRefused()
    {
        Scenario scenario = Scenario.Of(Number("a"), Twice, Single("s") with { Calculated = "if(a > 1, 'a', 'b')" });

        scenario.Answer("twice", 4).IsRefused("calculated twice");
        Assert.False(scenario.Session.Enter("twice", "4").IsAccepted);
        Assert.False(scenario.Session.Toggle("s", "b").IsAccepted);
        Assert.Equal("a", scenario.Answer("a", 2).Session["s"]);
    }

    [Fact]
    public void Value_ThatItsFieldCannotHold_IsUnansweredOrRounded()
    {
        Scenario scenario = Scenario.Of(
            Number("a"), Question("r", new NumberEntry { Decimals = 1 }) with { Calculated = "a / 4" },
            Single("s") with { Calculated = "if(a > 5, Q, 'b')" }, Single("Q", "a c").OptionWhen("c", "a < 0"),
            Single("h").OptionWhen("a", "a > 100") with { Calculated = "'a'" });

        scenario.Answer("a", 1.8m).Holds("r", 0.5m).Holds("s", "b").Holds("h", AnswerValue.Blank);
        scenario.Answer("a", -1.8m).Holds("r", -0.5m);
        scenario.Answer("Q", "a").Answer("a", 200).Holds("s", "a").Holds("h", "a");
    }

    [Fact]
    public void Code_OfAnotherChoice_IsAnUnansweredCalculation()
    {
        Scenario scenario = Scenario.Of(Single("Q", "a x"), Single("s", "a b") with { Calculated = "Q" });

        scenario.Answer("Q", "a").Holds("s", "a").Answer("Q", "x").Holds("s", AnswerValue.Blank);
    }

    [Fact]
    public void Calculation_OfEachRow_IsComputedForItself()
    {
        Scenario scenario = Scenario.Of(
            Matrix("M", "1 2", new NumberEntry()), Matrix("D", "1 2", new NumberEntry()) with { Calculated = "sum(M)" },
            Matrix("C", "1 2", new NumberEntry()) with { Constraints = [new Constraint { Assert = "C >= 0", Message = "No." }] });

        scenario.Answer("M.1", 2).Answer("M.2", 3).Holds("D.1", 5).Holds("D.2", 5);
        scenario.Answer("C.2", -1).Reports("constraint C.2").Answer("C.1", 1).Reports();
    }

    [Fact]
    public void Default_CountsUntilSomethingIsGiven()
    {
        Scenario scenario = Scenario.Of(
            FreeText("city"), FreeText("to") with { Default = "city" }, Single("gift", "yes no") with { Default = "'no'" }, FreeText("note", "gift = 'no'"));

        scenario.Holds("gift", "no").Shows("city to gift note");
        scenario.Answer("city", "Bergen").Holds("to", "Bergen");
        Assert.Equal(["to"], scenario.LastChange!.Changed);
        scenario.Answer("to", "Oslo").Answer("city", "Hamar").Holds("to", "Oslo");
        Assert.Empty(scenario.LastChange!.Changed);
        scenario.Clear("to").Holds("to", "Hamar");
        scenario.Answer("to", AnswerValue.Blank).Holds("to", AnswerValue.Blank).Answer("city", "Voss").Holds("to", AnswerValue.Blank);
        scenario.Toggle("gift", "no").Holds("gift", AnswerValue.Blank).Shows("city to gift");
        scenario.Toggle("gift", "yes").Holds("gift", "yes").Clear("gift").Holds("gift", "no");
    }

    [Fact]
    public void EmptiedField_StaysEmptyWhenResumed_AndIsNullInDocuments()
    {
        Survey survey = Survey.Compile(SurveyOf(
            Number("guests") with { Default = "2" }, Number("rooms") with { Default = "1" }, Number("sum") with { Calculated = "sum(guests, rooms)" })).Value;
        SurveySession session = survey.Start();
        session.Answer("guests", AnswerValue.Blank);
        session.Answer("rooms", AnswerValue.Blank);

        session = survey.Resume(session.ToUtf8Json()).Value;
        session.Clear("rooms");

        Assert.Contains("\"drafts\":{\"guests\":null}", session.ToJson(), StringComparison.Ordinal);
        Assert.Equal((AnswerValue.Blank, 1, 1), (session["guests"], session["rooms"], session["sum"]));
        SurveyResponse response = session.Submit().Value;
        Assert.Contains("\"answers\":{\"guests\":null,\"rooms\":1,\"sum\":1}", response.ToJson(), StringComparison.Ordinal);
        Assert.Empty(survey.Check(response.ToUtf8Json()));
        Assert.Equal(response.ToJson(), survey.ReadResponse(response.ToUtf8Json()).Value.ToJson());
    }

    [Theory]
    [InlineData("""{}""", "required guests")]
    [InlineData("""{"guests":null}""", "required guests")]
    [InlineData("""{"guests":1}""", "")]
    [InlineData("""{"guests":3}""", "required names")]
    [InlineData(""" { "guests" : 3, "names" : "A", "twice" : 6.0 }""", "")]
    [InlineData("""{"guests":3,"names":"A","twice":6}""", "")]
    [InlineData("""{"guests":3,"names":"A","twice":7}""", "calculated twice")]
    [InlineData("""{"guests":3,"names":"A","twice":"x"}""", "wrong_type twice")]
    [InlineData("""{"guests":3,"names":"A","twice":null}""", "")]
    [InlineData("""{"guests":60,"names":"A"}""", "above_maximum twice")]
    [InlineData("""{"guests":60,"names":"A","twice":120}""", "above_maximum twice")]
    [InlineData("""{"twice":6,"guests":3,"names":"A","loud":"A!"}""", "")]
    [InlineData("""{"guests":3,"names":"A","loud":"A?"}""", "calculated loud")]
    [InlineData("""{"guests":3,"names":"B"}""", "constraint names")]
    [InlineData("""{"guests":1,"names":"A"}""", "not_shown names")]
    public void Check_Response_AddsNothingAndComputesAgain(string answers, string problems)
    {
        Survey survey = Posted();
        byte[] json = Encoding.UTF8.GetBytes($$"""{"survey":"small","version":"1","answers":{{answers}}}""");

        Assert.Equal(problems.Split(',', StringSplitOptions.RemoveEmptyEntries), Scenario.Brief(survey.Check(json)));
        Assert.Equal(
            problems.Contains("twice", StringComparison.Ordinal) && !problems.StartsWith("above", StringComparison.Ordinal) ? "" : problems.StartsWith("not", StringComparison.Ordinal) || problems == "calculated loud" ? "" : problems,
            string.Join(',', Scenario.Brief(survey.Check(json, HiddenAnswers.Drop))));
    }

    [Fact]
    public void StartFrom_Response_HasDefaultsOfWhatIsAbsent()
    {
        Survey survey = Posted();

        Outcome<SurveySession> outcome = survey.StartFrom("""{"survey":"small","version":"1","answers":{"twice":5}}"""u8);
        SurveySession session = outcome.ValueOrNull!;
        Assert.Equal(["required guests", "calculated twice"], Scenario.Brief(outcome.Problems));
        Assert.Equal((2, 4), (session["guests"], session["twice"]));
        Assert.Contains("\"drafts\":{}", session.ToJson(), StringComparison.Ordinal);

        session = survey.StartFrom("""{"survey":"small","version":"1","answers":{"guests":""}}"""u8).ValueOrNull!;
        Assert.Equal(AnswerValue.Blank, session["guests"]);
        Assert.Contains("\"drafts\":{\"guests\":null}", session.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Resume_SessionWithADraftOfACalculatedField_IsRefused()
    {
        Survey survey = Posted();
        string json = survey.Start().ToJson().Replace("\"drafts\":{}", "\"drafts\":{\"twice\":4}", StringComparison.Ordinal);

        Assert.Equal(["calculated twice"], Scenario.Brief(survey.Resume(Encoding.UTF8.GetBytes(json)).Problems));
    }

    [Fact]
    public void View_CalculatedField_IsReadOnlyOrNotDisplayed()
    {
        Survey survey = Survey.Compile(SectionsOf(
            Section("S1", null, Number("a") with { Default = "1" }, Number("seen") with { Calculated = "a + 1" }, Twice),
            Section("S2", null, Number("only") with { Calculated = "a", Prompt = null }))).Value;
        SurveyView view = survey.Start().View("en");

        SectionView section = Assert.Single(view.Sections);
        Assert.Equal(["a", "seen"], section.Items.Select(item => item.Id));
        FieldView[] fields = [.. section.Items.Cast<QuestionView>().Select(question => question.Fields[0])];
        Assert.Equal([(false, true), (true, false)], fields.Select(field => (field.ReadOnly, field.IsDefault)));
        Assert.Equal(1, view.Progress.ShownCount);
    }

    [Theory]
    [InlineData("departure > arrival and arrival >= 0", 5, 3, true)]
    [InlineData("departure > arrival", 5, null, false)]
    [InlineData("departure > coalesce(arrival, 9)", 5, null, true)]
    [InlineData("departure > 9 and answered(arrival)", 5, null, true)]
    [InlineData("sum(departure, arrival) > 9", 5, null, true)]
    [InlineData("departure > 4", 5, null, false)]
    public void Constraint_IsAskedWhileAllThatItNamesIsAnswered(string assert, int departure, int? arrival, bool isBroken)
    {
        Scenario scenario = Scenario.Of(
            Number("arrival"), Number("departure") with { Constraints = [new Constraint { Assert = assert, Message = "No." }] });
        if (arrival is { } day)
            scenario.Answer("arrival", day + 10);

        scenario.Answer("departure", departure).Reports(isBroken ? ["constraint departure"] : []);
        if (isBroken)
            Assert.Equal("No.", scenario.LastChange!.Problems[0].Message("ja"));
    }

    [Fact]
    public void Message_OfAQuestion_TakesThePlaceOfTheEngines()
    {
        Survey survey = Survey.Compile(
            SurveyOf(Question("a", new NumberEntry { Max = 9 }).Required() with { Messages = [new("above_maximum", "At most {limit}, {please}."), new("required", "Say it.")] }),
            new Translation { Language = "ja", Texts = [new("a.messages.required", "言って")] }).Value;
        SurveySession session = survey.Start();

        Assert.Equal("Say it.", session.Check()[0].Message("en"));
        Assert.Equal("言って", session.Check()[0].Message("ja"));
        Assert.Equal("At most 9, {please}.", session.Answer("a", 10).Problems[0].Message("en"));
    }

    [Theory]
    [InlineData("1 +", "condition_syntax")]
    [InlineData("'x'", "wrong_operand")]
    [InlineData("b = 1", "wrong_operand")]
    [InlineData("c", "unknown_name")]
    [InlineData("a", "cycle")]
    [InlineData("b", "")]
    [InlineData("if(b > 1, b)", "")]
    public void Calculation_ThatIsWrong_IsAProblem(string expression, string code) => Assert.Equal(
        code.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Survey.Compile(SurveyOf(Number("b"), Number("a") with { Calculated = expression })).Problems.Select(problem => problem.Code));

    [Fact]
    public void Cycle_ThroughCalculations_NamesItsMembers()
    {
        Problem problem = Assert.Single(Survey.Compile(SurveyOf(
            Number("a", "c > 1"), Number("b") with { Calculated = "a + 1" }, Number("c") with { Default = "b" })).Problems);

        Assert.Equal((ProblemCodes.Cycle, "$.sections[0].items[0].visibleWhen"), (problem.Code, problem.Path));
        Assert.Equal(["a", "b", "c"], ((IEnumerable<string>)problem["members"]!).Order());
    }

    [Fact]
    public void Definition_WithBothOrWithUnknownMessages_IsInvalid() => Assert.Equal(
        ["invalid_value $.sections[0].items[0].default", "unknown_value $.sections[0].items[1].messages.too_long", "missing_property $.sections[0].items[2].prompt"],
        Scenario.Brief(Survey.Read("""
            {"id":"x","version":"1","language":"en","title":"x","sections":[{"id":"S","items":[
              {"kind":"number","id":"a","calculated":"1","default":"1"},
              {"kind":"number","id":"b","prompt":"b","messages":{"too_long":"x"}},
              {"kind":"number","id":"c"}]}]}
            """u8).Problems));

    private static Survey Posted() => Survey.Compile(SurveyOf(
        Number("guests").Required() with { Default = "2" },
        Question("twice", new NumberEntry { Max = 100 }) with { Calculated = "guests * 2" },
        FreeText("names", "guests > 1").Required() with { Constraints = [new Constraint { Assert = "names = 'A'", Message = "Only A." }] },
        FreeText("loud", "guests > 1") with { Calculated = "concat(names, '!')" })).Value;
}
