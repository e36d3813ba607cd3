using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>Random orders by a seed. The expected orders were computed by another program, with the integers and the hashlib of Python.</summary>
public sealed class RandomOrderTests
{
    [Theory]
    [InlineData("7", "a b c d e", "", "e c d b a")]
    [InlineData("7", "a b c d e", "e", "a c d b e")]
    [InlineData("-1", "a b c d e", "", "c e b a d")]
    [InlineData("7.50", "a b c d e f g h i j", "a f", "a b j g d f c i h e")]
    public void Options_BySeedThatIsANumber_AreInThatOrder(string seed, string codes, string keeping, string expected) =>
        AssertOrder(new NumberEntry(), decimal.Parse(seed, System.Globalization.CultureInfo.InvariantCulture), codes, keeping, expected);

    [Fact]
    public void Options_BySeedThatIsAText_AreInThatOrder() =>
        AssertOrder(new TextEntry(), "respondent-1", "a b c d e f g h i j", "", "h a f j b g i d e c");

    [Fact]
    public void RowsItemsAndCells_BySeed_HaveOrdersOfTheirOwn()
    {
        Survey survey = Survey.Compile(SurveyOf() with
        {
            Sections =
            [
                new Section
                {
                    Id = "S",
                    Order = ItemOrder.Random,
                    Items =
                    [
                        Question("m", new Matrix
                        {
                            Rows = RowsWith("r1; b; c; d"),
                            Order = ItemOrder.Random,
                            Cell = new SingleChoice { Options = OptionsOf("a b c"), Order = ItemOrder.Random },
                        }),
                        FreeText("q2"), FreeText("q3"), FreeText("q4"),
                    ],
                },
            ],
            Parameters = [new Parameter { Id = "seed", Kind = new NumberEntry() }],
            RandomizeBy = "seed",
        }).Value;

        SectionView section = survey.Start(survey.Parameters(("seed", 7))).View("en").Sections[0];

        Assert.Equal(["q3", "m", "q2", "q4"], section.Items.Select(item => item.Id));
        var matrix = (QuestionView)section.Items[1];
        Assert.Equal(["r1", "c", "b", "d"], matrix.Rows!.Select(row => row.Code));
        Assert.Equal(["m.r1", "m.c", "m.b", "m.d"], matrix.Fields.Select(field => field.Path));
        Assert.Equal(["c", "a", "b"], ((ChoiceFieldView)matrix.Fields[0]).Options.Select(option => option.Code));
        Assert.Equal(["a", "b", "c"], matrix.Columns!.Select(column => column.Code));
        Assert.Equal(["m.r1", "m.b", "m.c", "m.d", "q2", "q3", "q4"], survey.FieldPaths);
    }

    [Fact]
    public void Order_WithoutASeed_IsThatOfTheDefinition() => AssertOrder(new TextEntry(), AnswerValue.Blank, "a b c d e", "", "a b c d e");

    [Fact]
    public void HiddenOptions_InARandomOrder_LeaveTheOthersInPlace()
    {
        Survey survey = Survey.Compile(Shuffled(new NumberEntry(), "a b c d e", "") with
        {
            Sections = [.. SurveyOf(Single("hide", "a b c d e"), Question("q", Choice("a b c d e", "") with { OptionsWhen = "not (hide = @code)" })).Sections],
        }).Value;
        SurveySession session = survey.Start(survey.Parameters(("seed", 7)));

        session.Answer("hide", "d");

        Assert.Equal("e c b a", OrderOf(session));
    }

    [Theory]
    [InlineData("sed", "unknown_name $.randomizeBy")]
    [InlineData("flag", "invalid_value $.randomizeBy")]
    public void RandomizeBy_ThatIsNoSeed_IsAProblem(string id, string problem)
    {
        SurveyDefinition definition = SurveyOf(FreeText("q")) with
        {
            Parameters = [new Parameter { Id = "seed", Kind = new NumberEntry() }, new Parameter { Id = "flag", Kind = new BooleanEntry() }],
            RandomizeBy = id,
        };

        Assert.Equal([problem], Scenario.Brief(Survey.Compile(definition).Errors));
    }

    private static void AssertOrder(FieldKind seedKind, AnswerValue seed, string codes, string keeping, string expected)
    {
        Survey survey = Survey.Compile(Shuffled(seedKind, codes, keeping)).Value;

        Assert.Equal(expected, OrderOf(survey.Start(survey.Parameters(("seed", seed)))));
    }

    private static SurveyDefinition Shuffled(FieldKind seedKind, string codes, string keeping) =>
        SurveyOf(Question("q", Choice(codes, keeping))) with
        {
            Parameters = [new Parameter { Id = "seed", Kind = seedKind }],
            RandomizeBy = "seed",
        };

    private static SingleChoice Choice(string codes, string keeping) => new()
    {
        Options = [.. OptionsOf(codes).Select(option => option with { Fixed = keeping.Split(' ').Contains(option.Code) })],
        Order = ItemOrder.Random,
    };

    private static string OrderOf(SurveySession session) =>
        string.Join(' ', ((ChoiceFieldView)((QuestionView)session.View("en").Sections[0].Items[^1]).Fields[0]).Options.Select(option => option.Code));
}
