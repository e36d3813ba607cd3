using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>A condition that goes through rows is evaluated once for all that have it, so that rows and conditions do not multiply.</summary>
public sealed class SharedConditionTests
{
    [Theory]
    [InlineData("any(M = 'y')")]
    [InlineData("count(M = 'y') > 0 and not Q = 'a'")]
    public void Compile_OneConditionOfManyQuestions_HasOneEvaluationAndAnEdgeForEach(string condition)
    {
        const int count = 500;
        EvaluationProgram program = Many(count, condition).Program;

        Assert.Single(program.Code, instruction => instruction.Code == OpCode.TestCondition);
        Assert.InRange(program.Code.Sum(instruction => instruction.DependentCount), 3 * count, (3 * count) + 10);
    }

    [Fact]
    public void Compile_ConditionsThatReadTheSameRows_HaveAnEdgeForEachRowAndCondition()
    {
        EvaluationProgram program = Compiled(
            [Matrix("M", Rows(500), SingleOf("y n")), .. Enumerable.Range(0, 500).Select(i => FreeText($"T{i}", $"count(M = 'y') = {i}"))]).Program;

        Assert.InRange(program.Code.Sum(instruction => instruction.DependentCount), 1500, 2000);
    }

    [Fact]
    public void Answer_ConditionOfGatesRequirementsAndRules_IsTheSameForAll()
    {
        SurveyDefinition definition = SurveyOf(
            Matrix("M", "1 2 3", SingleOf("y n")),
            Single("Q"),
            FreeText("T1", "any(M = 'y')"),
            FreeText("T2", "any( (M = 'y') )"),
            Multi("T3").OptionWhen("b", "any(M = 'y')"),
            FreeText("T4", "not any(M = 'y')"),
            Section("I", "Q = 'a'", FreeText("T5", "any(M = 'y')")),
            Matrix("N", "1 2", SingleOf("a b")).RequiredWhen("any(M = 'y')"),
            FreeText("T6").RequiredWhen("any(M = 'y')")) with
        {
            Rules = [new Rule { Id = "R", When = "any(M = 'y')", Assert = "not any(M = 'n')", Fields = ["Q"], Message = "…" }],
        };

        Scenario.Of(definition)
            .Shows("M.1 M.2 M.3 Q T3 T4 N.1 N.2 T6").HasProblems()
            .Answer("M.2", "y").Flips("T1 T2", "T4").HasProblems("required N.1", "required N.2", "required T6")
            .Answer("Q", "a").Flips("T5", "")
            .Answer("M.1", "n").Flips("", "").HasProblems("required N.1", "required N.2", "required T6", "rule Q")
            .Answer("T3", ["b"]).Answer("M.2", "n").Flips("T4", "T1 T2 T5").HasProblems()
            .Answer("M.3", "y").Flips("T1 T2 T5", "T4").Holds("T3", ["b"]);
    }

    [Fact]
    public void Compile_CycleThroughASharedCondition_NamesWhatTakesPart()
    {
        Problem problem = Assert.Single(
            Survey.Compile(SurveyOf(
                Single("A", when: "any(M = 'y')"), Matrix("M", "1 2", SingleOf("y n"), when: "A = 'a'"), FreeText("B", "any(M = 'y')"))).Problems,
            problem => problem.Severity == ProblemSeverity.Error);

        Assert.Equal("A → M → M.1 → M → A", problem["chain"]);
    }

    private static CompiledSurvey Many(int count, string condition) => Compiled(
        [Matrix("M", Rows(count), SingleOf("y n")), Single("Q"), .. Enumerable.Range(0, count).Select(i => FreeText($"T{i}", condition))]);

    private static string Rows(int count) => string.Join(' ', Enumerable.Range(0, count));
}
