using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>A calculated field that passes personal data on without being marked is a warning.</summary>
public sealed class SensitiveSourceTests
{
    private static readonly Question Income = Question("income", new NumberEntry { Sensitive = true });

    [Fact]
    public void Calculation_OfASensitiveField_IsWarnedOf()
    {
        Problem problem = Assert.Single(Survey.Compile(SurveyOf(Income, Number("tax") with { Calculated = "income / 3" })).Problems);

        Assert.Equal((ProblemCodes.SensitiveSource, "$.sections[0].items[1].calculated", ProblemSeverity.Warning), (problem.Code, problem.Path, problem.Severity));
        Assert.Equal("\"tax\" is calculated from \"income\", which is personal data, but is not marked \"sensitive\" itself.", problem.Message("en"));
        Assert.Equal("「tax」は個人情報である「income」から計算されますが、\"sensitive\" が指定されていません。", problem.Message("ja"));
    }

    [Fact]
    public void Calculation_ThroughOthers_IsWarnedOfWhateverTheOrder() => Assert.Equal(
        ["c income", "b income", "a income"],
        Warnings(SurveyOf(
            Number("c") with { Calculated = "b + 1" }, Number("b") with { Calculated = "a + 1" }, Number("a") with { Calculated = "income + 1" }, Income)));

    [Fact]
    public void Calculation_ThatIsSensitive_IsFineAndASourceItself() => Assert.Equal(
        ["b a"],
        Warnings(SurveyOf(Income, Question("a", new NumberEntry { Sensitive = true }) with { Calculated = "income + 1" }, Number("b") with { Calculated = "a" })));

    [Fact]
    public void Calculation_OfRows_IsWarnedOfOnce()
    {
        Question wages = Matrix("wages", "1 2", new NumberEntry { Sensitive = true });

        Assert.Equal(
            ["sum wages.1", "each wages.2"],
            Warnings(SurveyOf(wages, Number("sum") with { Calculated = "sum(wages)" }, Matrix("each", "1 2", new NumberEntry()) with { Calculated = "wages.2" })));
    }

    [Fact]
    public void Calculation_OfASensitiveParameter_IsWarnedOf() => Assert.Equal(
        ["a name"],
        Warnings(SurveyOf(FreeText("a") with { Calculated = "concat(name, '!')" }) with
        {
            Parameters = [new Parameter { Id = "name", Kind = new TextEntry { Sensitive = true } }],
        }));

    [Fact]
    public void DefaultsAndConditions_OfASensitiveField_AreNotWarnedOf() => Assert.Empty(
        Warnings(SurveyOf(Income, Number("a", "income > 1") with { Default = "income" }, Number("b") with { Calculated = "a" })));

    [Fact]
    public void Chain_OfTenThousandCalculations_IsFollowed()
    {
        const int Length = 10_000;
        SurveyDefinition definition = SurveyOf([
            Income,
            .. Enumerable.Range(0, Length).Select(i => Number($"c{i}") with { Calculated = i == 0 ? "income" : $"c{i - 1} + 1" }),
        ]);

        Outcome<Survey> outcome = Survey.Compile(definition);

        Assert.True(outcome.IsSuccess);
        Assert.Equal("income", outcome.Problems[0]["name"]);
    }

    private static IEnumerable<string> Warnings(SurveyDefinition definition) => Survey.Compile(definition).Value.Warnings
        .Where(warning => warning.Code == ProblemCodes.SensitiveSource)
        .Select(warning => $"{warning["field"]} {warning["name"]}");
}
