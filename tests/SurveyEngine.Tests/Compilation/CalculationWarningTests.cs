using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>Calculations that work and are mostly not meant.</summary>
public sealed class CalculationWarningTests
{
    private static readonly SurveyItem[] Numbers =
    [
        Question("kg", new NumberEntry { Suffix = "kg" }), Question("g", new NumberEntry { Suffix = "g" }), Question("kilo", new NumberEntry { Suffix = "kg" }),
        Number("bare"), Question("whole", new NumberEntry { Decimals = 0 }), Question("cents", new NumberEntry { Decimals = 2 }),
        Matrix("rows", "1 2", new NumberEntry { Suffix = "kg" }),
    ];

    [Theory]
    [InlineData("kg + g", "kg + g: kg g")]
    [InlineData("kg - kilo - g", "kg - kilo - g: kg g")]
    [InlineData("1 + (kg + g) * 2", "kg + g: kg g")]
    [InlineData("sum(kg, bare, g)", "sum(kg, bare, g): kg g")]
    [InlineData("max(kg, g)", "max(kg, g): kg g")]
    [InlineData("whole + cents", "whole + cents: whole cents")]
    [InlineData("rows.1 + g", "rows.1 + g: rows.1 g")]
    [InlineData("if(kg > 1, kg + g, mean(g, kg))", "kg + g: kg g|mean(g, kg): g kg")]
    [InlineData("kg + kilo", "")]
    [InlineData("kg + bare + whole", "")]
    [InlineData("kg + g / 1000", "")]
    [InlineData("kg * g", "")]
    [InlineData("sum(rows) + kg", "")]
    public void Sum_OfDifferentUnitsOrDecimals_IsWarnedOf(string calculation, string warnings)
    {
        SurveyDefinition definition = SurveyOf([.. Numbers, Number("sum") with { Calculated = calculation }]);

        Assert.Equal(
            warnings.Split('|', StringSplitOptions.RemoveEmptyEntries),
            Of(definition, ProblemCodes.MixedUnits).Select(warning => $"{warning["expression"]}: {warning["first"]} {warning["second"]}"));
    }

    [Fact]
    public void Sum_InACondition_IsWarnedOfAtItsPlace()
    {
        Problem warning = Assert.Single(Of(SurveyOf([.. Numbers, FreeText("Q", "bare > 1 and kg + g > 5")]), ProblemCodes.MixedUnits));

        Assert.Equal("$.sections[0].items[7].visibleWhen", warning.Path);
    }

    [Fact]
    public void Total_ThatReadsALaterQuestion_IsAForwardReference() => Assert.Equal(
        ["b $.sections[0].items[1].calculated"],
        Of(SurveyOf(Number("a"), Number("sum") with { Calculated = "a + b" }, Number("b")), ProblemCodes.ForwardReference)
            .Select(warning => $"{warning["name"]} {warning.Path}"));

    [Fact]
    public void Total_WithoutAPrompt_MayStandAnywhere() => Assert.Empty(
        Of(SurveyOf(Number("sum") with { Calculated = "b + 1", Prompt = null }, Number("b")), ProblemCodes.ForwardReference));

    [Fact]
    public void Total_OfRowsBeforeIt_IsNoForwardReference() => Assert.Empty(
        Of(SurveyOf(Matrix("m", "1 2", new NumberEntry()), Matrix("t", "1 2", new NumberEntry()) with { Calculated = "sum(m)" }), ProblemCodes.ForwardReference));

    private static IEnumerable<Problem> Of(SurveyDefinition definition, string code) =>
        Survey.Compile(definition).Value.Warnings.Where(warning => warning.Code == code);
}
