using System.Globalization;
using SurveyEngine.Compilation;
using SurveyEngine.DefinitionFiles;
using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>What filters are compiled to, what it costs, and what is wrong with them.</summary>
public sealed class FilterCompilationTests
{
    [Theory]
    [InlineData("@region = region", 4)]
    [InlineData("@size >= 3 and @region = region", 5)]
    [InlineData("@size >= 0 and @region = region", 4)]
    [InlineData("@size < 10 or @region = region", 4)]
    [InlineData("not (@size > 3 and answered(region))", 1)]
    [InlineData("answered(region)", 1)]
    [InlineData("@size > n", 20)]
    [InlineData("@code = region", 20)]
    public void Gates_OfAFilter_AreAsManyAsThereAreDifferentRests(string filter, int gates)
    {
        string options = string.Join("; ", Enumerable.Range(0, 20).Select(i => string.Create(CultureInfo.InvariantCulture, $"t{i} region=r{i % 4} size={i}")));
        string regions = string.Join(' ', Enumerable.Range(0, 20).Select(i => i < 4 ? $"r{i}" : $"t{i}"));
        CompiledSurvey survey = Compiled(
            Single("region", regions + " t0 t1 t2 t3"), Number("n"), Question("town", new SingleChoice { Options = OptionsWith(options), OptionsWhen = filter }));

        Assert.Equal(gates, survey.Gates.Count);
    }

    [Theory]
    [InlineData("@size > 5", "false")]
    [InlineData("@size > 0", "true")]
    [InlineData("@size > 5 and answered(n)", "false")]
    [InlineData("Q has @code", "false")]
    [InlineData("@region = r", "false")]
    public void Filter_ThatShowsAllOrNone_IsAConstantCondition(string filter, string value)
    {
        Problem warning = Assert.Single(Survey.Compile(SurveyOf(
            Number("n"), Multi("Q", "x y"), Single("r", "p q"),
            Question("town", new SingleChoice { Options = OptionsWith("a size=1 region=east; b size=2 region=west"), OptionsWhen = filter }))).Warnings);

        Assert.Equal((ProblemCodes.ConstantCondition, value, "$.sections[0].items[3].optionsWhen"), (warning.Code, warning["value"], warning.Path));
        Assert.Equal(filter, warning["condition"]);
    }

    [Theory]
    [InlineData("@siz > 1", "unknown_attribute", "size")]
    [InlineData("@size > ", "condition_syntax", null)]
    [InlineData("@size = 'a'", "wrong_operand", null)]
    [InlineData("@size = nn", "unknown_name", null)]
    [InlineData("n has @code", "wrong_operand", null)]
    [InlineData("Q has @size", "wrong_operand", null)]
    [InlineData("town = 'a'", "cycle", null)]
    [InlineData("m.* = 'a'", "quantifier", null)]
    public void Filter_ThatIsWrong_IsOneProblemAtItsPlace(string filter, string code, string? nearest)
    {
        Problem problem = Assert.Single(Survey.Compile(SurveyOf(
            Number("n"), Multi("Q", "x y"), Matrix("m", "1 2", SingleOf("a b")),
            Question("town", new SingleChoice { Options = OptionsWith("a size=1; b size=2"), OptionsWhen = filter }))).Errors);

        Assert.Equal((code, "$.sections[0].items[3].optionsWhen", nearest), (problem.Code, problem.Path, problem["nearest"] as string));
    }

    [Fact]
    public void Filter_OnALaterQuestion_IsOneWarning() => Assert.Equal(
        ["forward_reference $.sections[0].items[0].optionsWhen"],
        Scenario.Brief(Survey.Compile(SurveyOf(
            Question("town", new SingleChoice { Options = OptionsWith("a region=x; b region=y"), OptionsWhen = "@region = region" }), Single("region", "x y"))).Warnings));

    [Fact]
    public void Filter_OfRowsByTheirOwnAnswers_IsACycle() => Assert.Equal(
        ["cycle $.sections[0].items[0].rowsWhen"],
        Scenario.Brief(Survey.Compile(SurveyOf(Question("m", new Matrix { Rows = RowsWith("a; b"), RowsWhen = "m.* > 1", Cell = new NumberEntry() }))).Errors));

    [Fact]
    public void Filter_WrittenOutForTooManyOptions_IsTooExtensive()
    {
        string options = string.Join("; ", Enumerable.Range(0, 3000).Select(i => string.Create(CultureInfo.InvariantCulture, $"t{i}")));
        string filter = $"owns has @code or label = '{new string('x', 4000)}'";

        Outcome<Survey> outcome = Survey.Compile(SurveyOf(
            Multi("owns", "t1 t2"), FreeText("label"), Question("town", new SingleChoice { Options = OptionsWith(options), OptionsWhen = filter })));

        Assert.Equal(["too_extensive"], Scenario.Brief(outcome.Errors));
    }

    [Theory]
    [InlineData("@region = region")]
    [InlineData("owns has @code")]
    [InlineData("@size > n and answered(region)")]
    public void Compile_FilterOfManyOptions_CostIsLinear(string filter) => Allocation.AssertGrowth(1_000, 2.7, count =>
    {
        string options = string.Join("; ", Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"t{i} region=r{i % 47} size={i}")));
        string regions = string.Join(' ', Enumerable.Range(0, 47).Select(i => $"r{i}"));
        SurveyDefinition definition = SurveyOf(
            Single("region", regions), Number("n"), Question("owns", new MultiChoice { Options = OptionsWith(options) }),
            Question("town", new SingleChoice { Options = OptionsWith(options), OptionsWhen = filter }));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(SurveyCompiler.Compile(definition, [], new HashSet<string>(), LocatedProblem.NewList()));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

    [Fact]
    public void Filter_OfAParameter_HasNoEffect() => Assert.Equal(
        ["invalid_value $.parameters[0].optionsWhen", "invalid_value $.parameters[0].order"],
        Scenario.Brief(Survey.Compile(SurveyOf(FreeText("q")) with
        {
            Parameters = [new() { Id = "p", Kind = new SingleChoice { Options = OptionsOf("a b"), OptionsWhen = "true", Order = ItemOrder.Random } }],
        }).Errors));

    [Fact]
    public void RowSet_ThatIsUnknownOrNotAlone_IsAProblem()
    {
        Assert.Equal(
            ["unknown_option_set $.sections[0].items[0].rows"],
            Scenario.Brief(Survey.Compile(SurveyOf(Question("m", new Matrix { RowSet = "s", Cell = new TextEntry() }))).Errors));
        Assert.Equal(
            ["options_twice $.sections[0].items[0].rows"],
            Scenario.Brief(Survey.Compile(SurveyOf(Question("m", new Matrix { RowSet = "s", Rows = RowsWith("a"), Cell = new TextEntry() })) with
            {
                OptionSets = [new("s", OptionsOf("a b"))],
            }).Errors));
    }
}
