using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Answers;

/// <summary>What a boolean takes, what it refuses, and what conditions make of it.</summary>
public sealed class BooleanAnswerTests
{
    private static readonly BooleanEntry Labelled = new() { TrueLabel = "Yes (はい)", FalseLabel = "No" };

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData(" ＴＲＵＥ　", true)]
    [InlineData("Yes (はい)", true)]
    [InlineData("Yes （はい）", true)]
    [InlineData("No ", false)]
    public void Typed_WordsAndLabels_AreUnderstood(string typed, bool answer) =>
        Scenario.Of(Question("Q1", Labelled)).Enter("Q1", typed).IsTaken().Reports().Holds("Q1", answer);

    [Theory]
    [InlineData("maybe")]
    [InlineData("1")]
    [InlineData("Yes")]
    public void Typed_AnythingElse_IsRefused(string typed)
    {
        Problem problem = Scenario.Of(Question("Q1", Labelled)).Enter("Q1", typed).IsRefused("wrong_type Q1").LastChange!.Problems[0];
        Assert.Equal(("text", "boolean"), (problem["found"], problem["expected"]));
        Assert.Equal("Please answer with one of the two answers.", problem.Message("en"));
    }

    [Fact]
    public void Typed_ALabelOfBoth_IsNotGuessed() =>
        Scenario.Of(Question("Q1", new BooleanEntry { TrueLabel = "x", FalseLabel = "x" })).Enter("Q1", "x").IsRefused("wrong_type Q1");

    [Fact]
    public void Type_ThatIsNone_IsRefused() => Scenario.Of(Question("Q1", new BooleanEntry()), FreeText("Q2"))
        .Answer("Q1", "true").IsRefused("wrong_type Q1").Answer("Q1", 1).IsRefused("wrong_type Q1").Answer("Q2", true).IsRefused("wrong_type Q2");

    [Fact]
    public void Answers_AreWrittenAndReadBack()
    {
        Scenario story = Scenario.Of(Question("Q1", Labelled), Question("Q2", Labelled), Matrix("M", "1 2", Labelled))
            .Answer("Q1", true).Answer("Q2", false).Answer("M.2", true);

        SurveyResponse response = story.Submit();
        Assert.Contains("\"answers\":{\"Q1\":true,\"Q2\":false,\"M.2\":true}", response.ToJson(), StringComparison.Ordinal);
        Assert.Empty(story.Session.Survey.Check(response.ToUtf8Json()));
    }

    [Fact]
    public void Conditions_TakeItByItselfOrCompared() => Scenario.Of(
            Question("b", Labelled), Question("c", Labelled), Matrix("M", "1 2", Labelled),
            FreeText("alone", "b"), FreeText("notAlone", "not b"), FreeText("isFalse", "b = false"), FreeText("isNot", "b != true"), FreeText("same", "c = b"),
            FreeText("some", "any(M)"), FreeText("each", "all(M = true)"), FreeText("number", "count(M or c) = 1"), FreeText("if", "if(b, 1, 2) = 1"), FreeText("either", "coalesce(b, true)"))
        .Shows("b c M.1 M.2 notAlone either")
        .Answer("b", true).Shows("b c M.1 M.2 alone if either")
        .Answer("b", false).Shows("b c M.1 M.2 notAlone isFalse isNot")
        .Answer("c", false).Shows("b c M.1 M.2 notAlone isFalse isNot same")
        .Answer("M.1", true).Shows("b c M.1 M.2 notAlone isFalse isNot same some number")
        .Answer("M.2", true).Shows("b c M.1 M.2 notAlone isFalse isNot same some each")
        .Clear("b").Shows("b c M.1 M.2 notAlone some each either");

    [Fact]
    public void Conditions_ThatContradictEachOther_AreConstant() => Assert.Equal(
        ["constant_condition $.sections[0].items[1].visibleWhen"],
        Scenario.Brief(Survey.Compile(SurveyOf(Question("b", Labelled), FreeText("Q2", "b and b = false"))).Problems));

    [Fact]
    public void Conditions_TakeNoOrderOrCode() => Assert.Equal(
        ["wrong_operand $.sections[0].items[1].visibleWhen", "wrong_operand $.sections[0].items[2].visibleWhen"],
        Scenario.Brief(Survey.Compile(SurveyOf(Question("b", Labelled), FreeText("Q2", "b > 1"), FreeText("Q3", "b = 'true'"))).Problems));

    [Fact]
    public void View_HasAnswerAndLabels()
    {
        SurveySession session = Scenario.Of(Question("Q1", Labelled)).Answer("Q1", false).Session;
        var field = Assert.IsType<BooleanFieldView>(((QuestionView)session.View("en").Sections[0].Items[0]).Fields[0]);
        Assert.Equal((false, "Yes (はい)", "No"), (field.Boolean, field.TrueLabel, field.FalseLabel));
    }

    [Fact]
    public void Labels_AreTranslated()
    {
        SurveyDefinition definition = SurveyOf(Question("Q1", Labelled));
        Survey survey = Survey.Compile(definition, [new Translation { Language = "ja", Texts = [new("Q1.trueLabel", "はい")] }]).Value;
        var field = Assert.IsType<BooleanFieldView>(((QuestionView)survey.Start().View("ja").Sections[0].Items[0]).Fields[0]);
        Assert.Equal(("はい", "No"), (field.TrueLabel, field.FalseLabel));
    }

    [Fact]
    public void Explanation_NamesTheBooleanThatDecides()
    {
        Explanation explanation = Scenario.Of(Question("b", Labelled), FreeText("Q2", "not b")).Answer("b", true).Session.Explain("Q2").Value;
        Reason reason = explanation.Reasons.Single(reason => reason.Kind == ReasonKind.Condition);
        Assert.Equal(("b", true), (reason.Answers.Single().Path, reason.Answers.Single().Value));
    }

    [Fact]
    public void Definition_IsReadAndWrittenCanonically()
    {
        byte[] written = SurveyJson.Write(SurveyOf(Question("Q1", Labelled with { Sensitive = true })));
        string json = Encoding.UTF8.GetString(written);

        Assert.Matches("\"trueLabel\": \"Yes \\(はい\\)\",\\s+\"falseLabel\": \"No\",\\s+\"sensitive\": true", json);
        Assert.Equal(written, SurveyJson.Write(SurveyJson.Read(written).Value));
    }
}
