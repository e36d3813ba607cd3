using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Conditions;

/// <summary>Attributes of options and rows in expressions.</summary>
public sealed class AttributeTests
{
    private static readonly ValueList<Option> Towns = OptionsWith("oslo region=east score=2; hamar region=east; bergen region=west score=1.5");

    private static readonly Question Town = Question("town", new SingleChoice { Options = Towns });

    private static readonly Question Been = Question("been", new MultiChoice { Options = Towns });

    private static readonly Question Grid = Question("grid", new Matrix { Rows = RowsWith("x weight=2; y weight=3; z"), Cell = new SingleChoice { Options = Towns } });

    [Theory]
    [InlineData("town@score", "2")]
    [InlineData("town@score * 2 + 1", "5")]
    [InlineData("sum(been@score)", "3.5")]
    [InlineData("mean(been@score)", "1.75")]
    [InlineData("max(been@score)", "2")]
    [InlineData("sum(been@score * 10)", "35")]
    [InlineData("count(been@score)", "2")]
    [InlineData("count(been@score > 1.7)", "1")]
    [InlineData("count(been)", "3")]
    [InlineData("sum(grid@score)", "3.5")]
    [InlineData("sum(grid.*@score)", "3.5")]
    [InlineData("count(grid@score)", "2")]
    [InlineData("count(grid@region = 'east')", "2")]
    [InlineData("count(grid@region = town@region)", "2")]
    [InlineData("sum(town@score, grid.z@score)", "3.5")]
    [InlineData("if(any(been@region = 'west'), 1, 2)", "1")]
    [InlineData("if(all(been@score > 1), 1, 2)", "2")]
    [InlineData("if(unique(been@region), 1, 2)", "2")]
    [InlineData("if(unique(been@code), 1, 2)", "1")]
    [InlineData("if(town@code = 'oslo', 1, 2)", "1")]
    [InlineData("if(town@region = 'east', 1, 2)", "1")]
    [InlineData("if(town@region = region, 1, 2)", "1")]
    [InlineData("if(region != town@region, 1, 2)", "2")]
    [InlineData("length(town@region)", "4")]
    public void Value_OfAnExpression_IsThatOfThePicks(string expression, string expected)
    {
        Scenario scenario = Scenario.Of(Town, Been, Grid, Single("region", "east west"), Number("n") with { Calculated = expression })
            .Answer("town", "oslo").Answer("been", AnswerValue.Options(["oslo", "hamar", "bergen"])).Answer("region", "east")
            .Answer("grid.x", "oslo").Answer("grid.y", "hamar").Answer("grid.z", "bergen");

        scenario.Holds("n", decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("town@score")]
    [InlineData("sum(been@score)")]
    [InlineData("sum(grid@score)")]
    public void Value_OfWhatLacksTheAttributeOrIsBlank_IsUnanswered(string expression)
    {
        Scenario scenario = Scenario.Of(Town, Been, Grid, Number("n") with { Calculated = expression }).Holds("n", AnswerValue.Blank);

        scenario.Answer("town", "hamar").Answer("been", AnswerValue.Options(["hamar"])).Answer("grid.x", "hamar").Holds("n", AnswerValue.Blank);
        scenario.Answer("town", "bergen").Answer("been", AnswerValue.Options(["hamar", "bergen"])).Answer("grid.y", "bergen").Holds("n", 1.5m);
    }

    [Fact]
    public void Attribute_OfHiddenPicks_CountsNowhere()
    {
        Scenario scenario = Scenario.Of(
            Number("a"), Been.OptionWhen("oslo", "a > 1"), Number("n") with { Calculated = "sum(been@score)" });

        scenario.Answer("been", AnswerValue.Options(["oslo", "bergen"])).Holds("n", 1.5m).Answer("a", 2).Holds("n", 3.5m);
        Assert.Equal(["been", "n"], scenario.LastChange!.Changed);
    }

    [Fact]
    public void Attribute_OfARow_IsPutIntoWhatBelongsToIt()
    {
        Question rows = Question("m", new Matrix { Rows = RowsWith("x weight=2; y weight=3; z"), Cell = new NumberEntry() });
        Scenario scenario = Scenario.Of(
            rows with { Constraints = [new Constraint { Assert = "m <= @weight", Message = "No." }], RequiredWhen = "@weight > 2" },
            rows with { Id = "twice", Calculated = "m.* * @weight" },
            rows with { Id = "d", Default = "@weight + 1" },
            Question("t", new Matrix { Rows = RowsWith("x; y"), Cell = new TextEntry() }) with { Calculated = "if(@code = 'y', 'y!')" });

        scenario.Holds("d.x", 3).Holds("d.y", 4).Holds("d.z", AnswerValue.Blank).Holds("t.y", "y!").HasProblems("required m.y");
        scenario.Answer("m.x", 3).Answer("m.y", 3).Answer("m.z", 9).Holds("twice.x", 6).Holds("twice.y", 9).Holds("twice.z", AnswerValue.Blank)
            .HasProblems("constraint m.x");
    }

    [Theory]
    [InlineData("town@scor > 1", "unknown_attribute", "score")]
    [InlineData("@region = 'a'", "unknown_attribute", null)]
    [InlineData("n@score > 1", "wrong_operand", null)]
    [InlineData("been@score > 1", "wrong_operand", null)]
    [InlineData("town@region > 1", "wrong_operand", null)]
    [InlineData("town@score = 'a'", "wrong_operand", null)]
    [InlineData("sum(been@score * grid@score) > 1", "quantifier", null)]
    [InlineData("sum(town@region) > 1", "wrong_operand", null)]
    [InlineData("been has @region", "unknown_attribute", null)]
    [InlineData("label = town", "wrong_operand", null)]
    public void Condition_ThatUsesAttributesWrongly_IsOneProblem(string condition, string code, string? nearest)
    {
        Problem problem = Assert.Single(Survey.Compile(SurveyOf(Town, Been, Grid, Number("n"), FreeText("label"), FreeText("q", condition))).Errors);

        Assert.Equal((code, nearest), (problem.Code, problem["nearest"] as string));
        Assert.NotEqual(code, problem.Message("en"));
    }

    [Fact]
    public void Types_OfOneNameThatDiffer_AreAProblem()
    {
        var mixed = new SingleChoice { Options = [new("a", "A") { Attributes = [new("x", 1)] }, new("b", "B") { Attributes = [new("x", "1"), new("label", "L")] }] };

        Assert.Equal(
            [
                "invalid_id $.sections[0].items[0].options[1].attributes.label", "wrong_type $.sections[0].items[0].options[1].attributes.x",
            ],
            Scenario.Brief(Survey.Compile(SurveyOf(Question("q", mixed))).Errors));
    }

    [Fact]
    public void Picks_OfAParameter_HaveAttributes()
    {
        SurveyDefinition definition = SurveyOf(Number("n") with { Calculated = "sum(p@score) + s@score" }) with
        {
            Parameters = [new() { Id = "p", Kind = new MultiChoice { Options = Towns } }, new() { Id = "s", Kind = new SingleChoice { Options = Towns } }],
        };
        Survey survey = Survey.Compile(definition).Value;

        Assert.Equal(5.5m, survey.Start(survey.Parameters(("p", AnswerValue.Options(["oslo", "bergen"])), ("s", "oslo")))["n"]);
    }
}
