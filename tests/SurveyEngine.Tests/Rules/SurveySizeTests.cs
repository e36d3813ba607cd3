using System.Text;
using SurveyEngine.DefinitionFiles;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Rules;

/// <summary>Rows, options and ids multiply: what they come to is measured before anything is laid out.</summary>
public sealed class SurveySizeTests
{
    [Theory]
    [InlineData(100_000, null)]
    [InlineData(100_001, "100001")]
    public void Fields_UpToTheLimit_AreFine(int rows, string? count) =>
        AssertExcess("fields", count, SurveyOf(Matrix("Q", rows, new NumberEntry())));

    [Theory]
    [InlineData(99, null)]
    [InlineData(100, "101000")]
    public void SpecifyTexts_CountInEachRow(int options, string? count)
    {
        ValueList<Option> specifying = [.. Options(options).Select(option => option with { Specify = new Specify() })];

        AssertExcess("fields", count, SurveyOf(Matrix("Q", 1000, new MultiChoice { Options = specifying })));
        AssertExcess("fields", count, SurveyOf(Matrix("Q", 1000, new MultiChoice { OptionSet = "set" })) with { OptionSets = [new("set", specifying)] });
    }

    [Theory]
    [InlineData(2000, null)]
    [InlineData(2001, "2001000")]
    public void Options_CountInEachFieldThatHasThem(int fields, string? count)
    {
        Question[] choices = [.. Enumerable.Range(0, fields).Select(i => Question($"Q{i}", new SingleChoice { OptionSet = "set" }))];

        AssertExcess("optionsInAll", count, SurveyOf(Matrix("Q", fields, new MultiChoice { Options = Options(1000) })));
        AssertExcess("optionsInAll", count, SurveyOf(choices) with { OptionSets = [new("set", Options(1000))] });
    }

    [Fact]
    public void Paths_OfLongIds_AreCounted()
    {
        string id = new('Q', 10_000);
        ValueList<Option> options = Options(1000);

        AssertExcess("pathCharacters", null, SurveyOf(Matrix(id, 1000, new NumberEntry()), Question("Q", new MultiChoice { Options = options })));
        AssertExcess("pathCharacters", "20025780", SurveyOf(Matrix(id, 1000, new NumberEntry()), Question(id + id, new MultiChoice { Options = Options(500) })));
    }

    [Fact]
    public void Conditions_WhereverTheyAre_AreCounted()
    {
        string condition = new(' ', 1_250_000);
        SurveyDefinition definition = SurveyOf(
            FreeText("Q1", condition).RequiredWhen(condition), Section("S1", condition), Question("Q2", SingleOf("a")).OptionWhen("a", condition),
            Define.Matrix("Q3", "1", new NumberEntry()).RowWhen("1", condition)) with
        {
            OptionSets = [new("set", [new Option("a", "a") { VisibleWhen = condition }])],
            Rules = [new Rule { Id = "R", When = condition, Assert = condition, Fields = ["Q1"], Message = "m" }],
        };

        AssertExcess("conditionCharacters", null, definition);
        AssertExcess("conditionCharacters", "10000001", definition with { Rules = [definition.Rules[0] with { When = condition + " " }] });
    }

    [Fact]
    public void Numbers_BeyondAnyMachine_AreCountedExactly() => AssertExcess(
        "fields", "10000100000",
        SurveyOf(Matrix("Q", 100_000, new MultiChoice { Options = [.. Options(100_000).Select(option => option with { Specify = new Specify() })] })));

    [Theory]
    [InlineData("any(M = 'a') and N > {0}", 1000, "10004000")]
    [InlineData("count(M) > {0} or answered(M)", 500, "10002500")]
    [InlineData("any(M = 'a' or M = 'b' or N = {0})", 167, "10020000")]
    public void EvaluationSteps_OfMoreConditions_AreTooMany(string condition, int conditions, string count) =>
        AssertStepsOf(condition, conditions, count);

    [Theory]
    [Trait(Speed.Category, Speed.Slow)]
    [InlineData("any(M = 'a') and N > {0}", 999)]
    [InlineData("count(M) > {0} or answered(M)", 499)]
    [InlineData("any(M = 'a' or M = 'b' or N = {0})", 166)]
    public void EvaluationSteps_UpToTheLimit_AreThePartsOfConditionsInEachRow(string condition, int conditions) =>
        AssertStepsOf(condition, conditions, count: null);

    private static void AssertStepsOf(string condition, int conditions, string? count)
    {
        SurveyItem[] asking =
        [
            .. Enumerable.Range(0, conditions).Select(i => FreeText($"T{i}", condition.Replace("{0}", $"{i}", StringComparison.Ordinal))),
        ];

        AssertSteps(count, SurveyOf([Matrix("M", 10_000, SingleOf("a b")), Number("N"), .. asking]));
    }

    [Fact]
    public void EvaluationSteps_OfTheSameCondition_CountOnce()
    {
        SurveyItem[] asking = [.. Enumerable.Range(0, 5000).Select(i => FreeText($"T{i}", i % 2 == 0 ? "any(M = 'a')" : "any( (M = 'a') )"))];

        AssertSteps(null, SurveyOf([Matrix("M", 10_000, SingleOf("a b")), .. asking]));
        AssertSteps(null, SurveyOf(Matrix("M", 4000, SingleOf("a b")), Matrix("N", 4000, SingleOf("a b")).RequiredWhen("any(M = 'a')")));
    }

    [Fact]
    public void EvaluationSteps_OfARequirement_CountForEachRow()
    {
        string condition = string.Join(" or ", Enumerable.Range(0, 3000).Select(i => $"T = 'x{i}'"));

        AssertSteps("36004000", SurveyOf(FreeText("T"), Matrix("N", 4000, SingleOf("a b")).RequiredWhen(condition)));
    }

    [Fact]
    public void Read_TooExtensive_SaysSoBesideWhatIsUnreadable()
    {
        SurveyDefinition definition = SurveyOf(Matrix("Q", 100_001, new NumberEntry()));
        string json = Encoding.UTF8.GetString(SurveyJson.Write(definition)).Replace("\"version\"", "\"vresion\"", StringComparison.Ordinal);

        Outcome<Survey> outcome = Survey.Read(Encoding.UTF8.GetBytes(json));

        Assert.Equal(["missing_property", "too_extensive", "unknown_property"], outcome.Problems.Select(problem => problem.Code).Order(StringComparer.Ordinal));
        Assert.All(outcome.Problems, problem => Assert.NotNull(problem.Position));
        Assert.Equal(["too_extensive"], Survey.Compile(definition).Problems.Select(problem => problem.Code));
    }

    private static void AssertExcess(string what, string? count, SurveyDefinition definition)
    {
        Problem? problem = SurveySize.Check(definition);

        Assert.Equal(count, problem?.Arguments.Single(argument => argument.Name == "count").Text);
        Assert.Equal(count is null ? null : what, problem?["what"]);
    }

    private static void AssertSteps(string? count, SurveyDefinition definition)
    {
        Problem? problem = Survey.Compile(definition).Problems.SingleOrDefault();

        Assert.Equal((count is null ? null : ProblemCodes.TooExtensive, count is null ? null : "evaluationSteps"), (problem?.Code, problem?["what"]));
        Assert.Equal(count, problem?.Arguments.Single(argument => argument.Name == "count").Text);
    }

    private static Question Matrix(string id, int rows, FieldKind cell) =>
        Question(id, new Matrix { Rows = [.. Enumerable.Range(0, rows).Select(i => new Row($"{i}", $"row {i}"))], Cell = cell });

    private static ValueList<Option> Options(int count) => [.. Enumerable.Range(0, count).Select(i => new Option($"{i}", $"option {i}"))];
}
