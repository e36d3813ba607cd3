using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>How the answer of a calculated field or a default comes about, and which constraints it breaks.</summary>
public sealed class ExplainCalculationTests
{
    [Fact]
    public void CalculatedField_Expression_HasItsPartsWithTheirValues()
    {
        Scenario story = Scenario.Of(
                Number("weight"), Number("height"), Question("bmi", new NumberEntry { Decimals = 1 }) with { Calculated = "weight / (height * height)" })
            .Answer("weight", 80).Answer("height", 1.80m);

        ExplainedCalculation calculation = story.Session.Explain("bmi").Value.Calculation!;

        Assert.Equal((false, true), (calculation.IsDefault, calculation.Counts));
        Assert.Equal(("bmi", 24.7m), (calculation.Result.Path, calculation.Result.Value));
        Assert.Equal("weight / (height * height)", calculation.Expression.Text);
        Assert.Equal(24.691358024691358024691358025m, calculation.Expression.Value);
        Assert.Equal([("height * height", "3.24")], calculation.Expression.Parts.Select(part => (part.Text, part.Value.ToString())));
        Assert.Equal(["weight=80", "height=1.8"], Cited(calculation.Answers));
    }

    [Theory]
    [InlineData("if(a > 1, b, c)", "a=2 b=3")]
    [InlineData("if(a > 2, b, c)", "a=2 c=")]
    [InlineData("if(a > 2, b)", "a=2")]
    [InlineData("if(a > 1 or b > 1, 5, c)", "a=2 b=3")]
    [InlineData("if(a > 1 and b > 5, 5, c)", "b=3 c=")]
    [InlineData("coalesce(c, b, a)", "b=3 c=")]
    [InlineData("coalesce(a, c)", "a=2")]
    [InlineData("a + if(b > 1, 1, c)", "a=2 b=3")]
    [InlineData("sum(a, b, c)", "a=2 b=3 c=")]
    [InlineData("sum(m.*) + a", "a=2 m.1=7 m.2=")]
    [InlineData("count(any(m > 1) and a > 1)", null)]
    public void Answers_ThatDecidedTheValue_AreCited(string expression, string? answers)
    {
        Survey? survey = Survey.Compile(SurveyOf(
            Number("a"), Number("b"), Number("c"), Matrix("m", "1 2", new NumberEntry()), Number("x") with { Calculated = expression })).ValueOrNull;
        if (answers is null)
        {
            Assert.Null(survey);
            return;
        }

        Scenario story = new Scenario(survey!.Start()).Answer("a", 2).Answer("b", 3).Answer("m.1", 7);

        Assert.Equal(answers.Split(' '), Cited(story.Session.Explain("x").Value.Calculation!.Answers));
    }

    [Fact]
    public void Parts_InsideAFunctionOfRows_AreThoseOfTheShownRows()
    {
        Scenario story = Scenario.Of(
                Number("a"), Matrix("m", "1 2 3", new NumberEntry()).RowWhen("3", "a > 5"), Number("x") with { Calculated = "sum(m.* * a) + count(m.* > 2)" })
            .Answer("a", 2).Answer("m.1", 7).Answer("m.2", 1);

        ExplainedExpression expression = story.Session.Explain("x").Value.Calculation!.Expression;

        Assert.Equal(17, expression.Value);
        Assert.Equal(["sum(m.* * a)=16", "count(m.* > 2)=1"], expression.Parts.Select(Brief));
        Assert.Equal(["m.1: m.* * a=14", "m.2: m.* * a=2"], expression.Parts[0].Parts.Select(part => $"{part.Row}: {Brief(part)}"));
        Assert.Equal(["m.1: m.* > 2=true", "m.2: m.* > 2=false"], expression.Parts[1].Parts.Select(part => $"{part.Row}: {Brief(part)}"));
    }

    [Fact]
    public void Calculation_OfARow_IsExplainedForThatRow()
    {
        Scenario story = Scenario.Of(
                Matrix("price", "1 2", new NumberEntry()), Matrix("total", "1 2", new NumberEntry()) with { Calculated = "price.1 * 2" })
            .Answer("price.1", 4);

        Explanation explanation = story.Session.Explain("total.2").Value;

        Assert.Equal(8, explanation.Calculation!.Result.Value);
        Assert.Null(story.Session.Explain("total").Value.Calculation);
        Assert.Null(story.Session.Explain("price.1").Value.Calculation);
    }

    [Fact]
    public void Calculation_OfARowThatSeesOtherMatrices_CitesAllTheirRows()
    {
        Scenario story = Scenario.Of(
                Matrix("few", "1", new NumberEntry()),
                Matrix("m", "1 2", new NumberEntry()) with { Calculated = "if(answered(few), count(few) + sum(few), 0)" })
            .Answer("few.1", 4);

        ExplainedCalculation calculation = story.Session.Explain("m.2").Value.Calculation!;

        Assert.Equal(5, calculation.Result.Value);
        Assert.Equal(["few.1=4"], Cited(calculation.Answers));
    }

    [Fact]
    public void Default_AnsweredEmptiedOrHidden_DoesNotCount()
    {
        Scenario story = Scenario.Of(Number("a"), Number("x", "a > 1") with { Default = "a * 10" }).Answer("a", 2);

        Assert.Equal((true, true, 20m), Default(story));
        Assert.Equal((true, false, 5m), Default(story.Answer("x", 5)));
        Assert.Equal((true, false, null), Default(story.Answer("x", AnswerValue.Blank)));
        Assert.Equal((true, true, 20m), Default(story.Clear("x")));
        Assert.Equal((true, false, null), Default(story.Answer("a", 1)));
        Assert.Equal(10, story.Session.Explain("x").Value.Calculation!.Expression.Value);

        static (bool, bool, decimal?) Default(Scenario story)
        {
            ExplainedCalculation calculation = story.Session.Explain("x").Value.Calculation!;
            return (calculation.IsDefault, calculation.Counts, calculation.Result.Value.AsNumber);
        }
    }

    [Fact]
    public void Parameters_ThatDecided_AreCitedAsShown()
    {
        Survey survey = Survey.Compile(SurveyOf(Question("birth", new DateEntry()), Number("age") with { Calculated = "years(birth, today)" }) with
        {
            Parameters = [new Parameter { Id = "today", Kind = new DateEntry() }],
        }).Value;
        Scenario story = new Scenario(survey.Start(survey.Parameters(("today", new DateOnly(2026, 11, 28))))).Answer("birth", new DateOnly(1986, 3, 2));

        ExplainedCalculation calculation = story.Session.Explain("age").Value.Calculation!;

        Assert.Equal(["today=2026-11-28", "birth=1986-03-02"], Cited(calculation.Answers));
        Assert.All(calculation.Answers, answer => Assert.True(answer.IsShown));
        Assert.Equal(40, calculation.Result.Value);
    }

    [Fact]
    public void SensitiveAnswers_AreLeftOutOfEveryPartThatReadsThem()
    {
        Scenario story = Scenario.Of(
                Question("income", new NumberEntry { Sensitive = true }), Number("people"),
                Number("share") with { Calculated = "(people + 1) * (income / 2)" },
                Question("twice", new NumberEntry { Sensitive = true }) with { Calculated = "people * (people + 1)" })
            .Answer("income", 7319).Answer("people", 3);

        ExplainedCalculation share = story.Session.Explain("share").Value.Calculation!;
        ExplainedCalculation twice = story.Session.Explain("twice").Value.Calculation!;

        Assert.Equal((true, AnswerValue.Blank), (share.Expression.IsSensitive, share.Expression.Value));
        Assert.Equal([("people + 1", false, 4), ("income / 2", true, AnswerValue.Blank)], share.Expression.Parts.Select(part => (part.Text, part.IsSensitive, part.Value)));
        Assert.Equal(["income=", "people=3"], Cited(share.Answers));
        Assert.True(twice.Expression.IsSensitive && twice.Expression.Parts[0].IsSensitive && twice.Result.IsSensitive);
        Assert.Equal((AnswerValue.Blank, AnswerValue.Blank), (twice.Result.Value, twice.Expression.Parts[0].Value));
    }

    [Fact]
    public void Constraints_ThatFail_AreExplained()
    {
        Scenario story = Scenario.Of(
                Number("a"), Number("b") with
                {
                    Constraints = [new Constraint { Assert = "b > 0", Message = "Above zero." }, new Constraint { Assert = "b > a and b < 10", Message = "Between." }],
                })
            .Answer("a", 5).Answer("b", 3);

        ExplainedConstraint constraint = Assert.Single(story.Session.Explain("b").Value.Constraints!);

        Assert.Equal(1, constraint.Index);
        Assert.Equal("b > a and b < 10", constraint.Condition.Text);
        Assert.Equal([("b > a", false), ("b < 10", true)], constraint.Condition.Parts.Select(part => (part.Text, part.Holds)));
        Assert.Equal(["a=5", "b=3"], Cited(constraint.Answers));
        Assert.Null(story.Answer("b", 7).Session.Explain("b").Value.Constraints);
        Assert.Null(story.Session.Explain("a").Value.Constraints);
    }

    [Fact]
    public void Json_OfAnExplanation_HasWhatThereIs()
    {
        Scenario story = Scenario.Of(Number("a"), Number("x") with { Calculated = "a + 1" }).Answer("a", 2);

        Assert.Equal(
            """
            {"path":"x","isShown":true,"reasons":[],"calculation":{"isDefault":false,"counts":true,"result":{"path":"x","value":3,"isShown":true,"isSensitive":false},"expression":{"text":"a + 1","value":3,"isSensitive":false,"parts":[]},"answers":[{"path":"a","value":2,"isShown":true,"isSensitive":false}]}}
            """,
            story.Session.Explain("x").Value.ToJson());
        Assert.Equal("""{"path":"a","isShown":true,"reasons":[]}""", story.Session.Explain("a").Value.ToJson());
    }

    private static string Brief(ExplainedExpression part) => $"{part.Text}={part.Value}";

    private static IEnumerable<string> Cited(IEnumerable<ExplainedAnswer> answers) => answers.Select(answer => $"{answer.Path}={answer.Value}");
}
