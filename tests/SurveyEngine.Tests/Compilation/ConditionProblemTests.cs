using SurveyEngine.Model;
using SurveyEngine.Tests.Conditions;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>What is wrong with conditions, once their names have a meaning.</summary>
public sealed class ConditionProblemTests
{
    [Theory]
    [InlineData("answered(Q2-3)", "Q2-2")]
    [InlineData("Q4-1-3 > 5", "Q4-1-1")]
    [InlineData("Q6-1.q = 'x'", "Q6-1.p")]
    [InlineData("q7-1 = 'x'", "Q7-1")]
    public void UnknownName_CloseToAKnownOne_HintsAtIt(string condition, string nearest)
    {
        Problem problem = Assert.Single(ConditionSurvey.ProblemsOf(condition));

        Assert.Equal(ProblemCodes.UnknownName, problem.Code);
        Assert.Equal(nearest, problem["nearest"]);
    }

    [Fact]
    public void UnknownName_CloseToNone_HasNoHint() =>
        Assert.Null(Assert.Single(ConditionSurvey.ProblemsOf("answered(somethingElse)"))["nearest"]);

    [Fact]
    public void UnknownOption_CloseToAKnownOne_HintsAtIt()
    {
        Outcome<Survey> outcome = Survey.Compile(SurveyOf(Single("Q1", "daily never"), FreeText("Q2", "Q1 = 'dayly'")));

        Assert.Equal("daily", Assert.Single(outcome.Problems)["nearest"]);
    }

    [Fact]
    public void Condition_OfAnOptionSetThatNobodyUses_IsChecked()
    {
        SurveyDefinition definition = SurveyOf(FreeText("Q1")) with
        {
            OptionSets = [new("spare", [new Option("a", "A") { VisibleWhen = "answered(Q2)" }])],
        };

        Assert.Equal(
            [ProblemCodes.UnusedOptionSet, ProblemCodes.UnknownName], Survey.Compile(definition).Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("Q2-2 = 5")]
    [InlineData("Q2-2 = Q6-1")]
    [InlineData("Q2-2 < 'a'")]
    [InlineData("Q6-1 = 'b'")]
    [InlineData("Q6-1 in ['b']")]
    [InlineData("Q4-1-1 = 'b'")]
    [InlineData("Q4-1-1 has 'b'")]
    [InlineData("Q7-1 < 'b'")]
    [InlineData("Q7-1 > Q6-1-2")]
    [InlineData("Q7-1 = 5")]
    [InlineData("Q7-1 = Q4-1-1")]
    [InlineData("'a' < 'b'")]
    [InlineData("'a' = 5")]
    [InlineData("length(Q4-1-1) = 5")]
    [InlineData("length(Q6-1) = 5")]
    [InlineData("length(Q7-1) = 'x'")]
    [InlineData("count(Q2-2) = 1")]
    [InlineData("count(Q4-1-1) = 1")]
    [InlineData("count(Q1-1.1) = 1")]
    [InlineData("count(Q6-1) = 'b'")]
    [InlineData("Q1-1 = 'a'")]
    [InlineData("Q1-2 has 'a'")]
    [InlineData("length(Q1-1) = 1")]
    [InlineData("answered(S1)")]
    [InlineData("count(S1) = 1")]
    [InlineData("any(count(Q1-1) = 1)")]
    [InlineData("contains(Q4-1-1, 'a')")]
    [InlineData("contains(Q7-1, 5)")]
    [InlineData("contains('a', Q2-2)")]
    [InlineData("contains(Q7-1, count(Q6-1))")]
    [InlineData("contains(Q1-1, 'a')")]
    public void Operator_ThatDoesNotFit_IsWrongOperand(string condition)
    {
        Problem problem = Assert.Single(ConditionSurvey.ProblemsOf(condition));

        Assert.Equal(ProblemCodes.WrongOperand, problem.Code);
        Assert.DoesNotMatch("use[A-Z]", problem.Message("en"));
    }

    [Theory]
    [InlineData("any(Q1-1 = 'a' and Q1-2 has 'a')", "twoMatrices")]
    [InlineData("count(Q1-1 = 'a' or answered(Q1-2)) = 1", "twoMatrices")]
    [InlineData("all(Q2-2 = 'a')", "noMatrix")]
    [InlineData("any(true)", "noMatrix")]
    [InlineData("count(Q4-1-1 > 0) = 1", "noMatrix")]
    [InlineData("any(Q1-1.1 = 'a')", "noMatrix")]
    [InlineData("any(Q1-1 = 'a' and all(Q1-1 = 'b'))", "nested")]
    [InlineData("any(Q1-1 = 'a' and count(Q1-1 = 'b') = 1)", "nested")]
    public void RowsOfAMatrix_WithoutExactlyOneMatrix_IsQuantifier(string condition, string reason)
    {
        Problem problem = Assert.Single(ConditionSurvey.ProblemsOf(condition));

        Assert.Equal((ProblemCodes.Quantifier, reason), (problem.Code, problem["reason"]));
    }

    [Fact]
    public void Faults_OfOneCondition_AreAllReported() =>
        Assert.Equal(
            ["unknown_name", "unknown_option", "unknown_option", "wrong_operand"],
            ConditionSurvey.ProblemsOf("Q9-9 = 'a' or Q2-2 in ['a', 'x', 'y'] and (not Q4-1-1 has 'b')").Select(problem => problem.Code));

    [Theory]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("not true", "false")]
    [InlineData("Q2-2 = 'a' or true", "true")]
    [InlineData("Q2-2 = 'a' and false", "false")]
    [InlineData("count(Q6-1) >= 0", "true")]
    [InlineData("count(Q6-1) > 6", "false")]
    [InlineData("count(Q1-1) > 3", "false")]
    [InlineData("count(Q1-1 = 'a') > 3", "false")]
    [InlineData("length(Q7-1) = 0", "false")]
    [InlineData("length(Q7-1) > 1000", "false")]
    [InlineData("Q6-1 has all ['a', 'b']", "false")]
    [InlineData("not Q6-1 has all ['a', 'b']", "true")]
    [InlineData("any(Q1-1 = 'a' and false)", "false")]
    [InlineData("1 = 1", "true")]
    [InlineData("2 < 1", "false")]
    [InlineData("'a' = 'a'", "true")]
    [InlineData("'a' != 'a'", "false")]
    [InlineData("Q7-1 = ''", "false")]
    [InlineData("Q7-1 = '  '", "false")]
    [InlineData("Q6-1.p = 'a\nb'", "false")]
    [InlineData("Q7-1 = 'a\r\nb'", "false")]
    [InlineData("count(Q6-1) = 6", "false")]
    [InlineData("count(Q6-1) = 1.5", "false")]
    [InlineData("2.5 = length(Q7-1)", "false")]
    [InlineData("1.5 = 1.5", "true")]
    [InlineData("contains('abc', 'b')", "true")]
    [InlineData("contains('abc', 'B')", "false")]
    [InlineData("Q2-2 = 'a' and Q2-2 = 'b'", "false")]
    [InlineData("Q2-2 in ['a', 'b'] and answered(Q7-1) and 'c' = Q2-2", "false")]
    [InlineData("Q2-2 in ['a', 'b'] and Q2-2 != 'a' and Q2-2 != 'b'", "false")]
    [InlineData("any(Q1-1 = 'a' and Q1-1 = 'b')", "false")]
    [InlineData("not (Q2-2 = 'a' and Q2-2 = 'b')", "true")]
    [InlineData("Q4-1-1 > 5 and Q4-1-1 < 3", "false")]
    [InlineData("Q4-1-1 > 5 and 5 >= Q4-1-1", "false")]
    [InlineData("Q4-1-1 >= 5 and Q4-1-1 < 5", "false")]
    [InlineData("Q4-1-1 = 5 and Q4-1-1 = 6", "false")]
    [InlineData("5 < Q4-1-1 and 3 > Q4-1-1", "false")]
    [InlineData("5 <= Q4-1-1 and 3 >= Q4-1-1", "false")]
    [InlineData("count(Q6-1) >= 3 and count(Q6-1) <= 2", "false")]
    [InlineData("count(Q1-1) = 3 and count(Q1-1) < 2", "false")]
    [InlineData("length(Q7-1) > 5 and length(Q7-1) < 3", "false")]
    public void Condition_ThatCannotVary_IsAWarning(string condition, string value)
    {
        Problem problem = Assert.Single(ConditionSurvey.ProblemsOf(condition));

        Assert.Equal(ProblemSeverity.Warning, problem.Severity);
        Assert.Equal((ProblemCodes.ConstantCondition, value), (problem.Code, problem["value"]));
    }

    [Theory]
    [InlineData("Q2-2 = 'a' or length(Q7-1) = 0", "length(Q7-1) = 0")]
    [InlineData("not Q4-1-1 > 5 and not (Q2-2 = 'a' and length(Q7-1) > 1000)", "length(Q7-1) > 1000")]
    [InlineData("any(Q1-1 = 'a' or count(Q6-1) > 6)", "count(Q6-1) > 6")]
    [InlineData("count(Q1-1 = 'a' or count(Q6-1) > 6) = 1", "count(Q6-1) > 6")]
    [InlineData("Q4-1-1 > 5 or (Q2-2 = 'a' and Q2-2 = 'b')", "Q2-2 = 'a' and Q2-2 = 'b'")]
    [InlineData("Q4-1-1 > 5 or Q4-1-1 < 3 and (not (Q2-2 = 'a' and Q2-2 = 'b'))", "Q2-2 = 'a' and Q2-2 = 'b'")]
    public void Comparison_ThatCanNeverHold_IsAWarning(string condition, string impossible)
    {
        Problem problem = Assert.Single(ConditionSurvey.ProblemsOf(condition));

        Assert.Equal(ProblemSeverity.Warning, problem.Severity);
        Assert.Equal((ProblemCodes.ImpossibleComparison, impossible), (problem.Code, problem["condition"]));
    }

    [Theory]
    [InlineData("Q4-1-1 >= 0")]
    [InlineData("length(Q7-1) >= 1")]
    [InlineData("count(Q6-1) = 5")]
    [InlineData("count(Q6-1) = Q4-1-1")]
    [InlineData("Q4-1-1 = 1.5")]
    [InlineData("Q7-1 = 'a\nb'")]
    [InlineData("Q7-1 != 'a\r\nb'")]
    [InlineData("Q2-2 in ['a', 'b'] and Q2-2 in ['b', 'c']")]
    [InlineData("Q2-2 = 'a' and not Q2-2 = 'b'")]
    [InlineData("Q1-1.1 = 'a' and Q1-1.2 = 'b'")]
    [InlineData("any(Q1-1 = 'a' and Q1-1.2 = 'b')")]
    [InlineData("any(Q1-1 = 'a') and any(Q1-1 = 'b')")]
    [InlineData("Q6-1 has 'b' and Q6-1 has 'c'")]
    [InlineData("Q4-1-1 >= 5 and Q4-1-1 <= 5")]
    [InlineData("Q4-1-1 > 5 and Q4-1-1 != 6 and Q4-1-1 < 7")]
    [InlineData("Q4-1-1 > 5 and Q4-1-2 < 3")]
    [InlineData("Q4-1-1 > 5 and Q4-1-1 < Q4-1-2")]
    [InlineData("count(Q1-1 = 'a') > 1 and count(Q1-1 = 'b') < 1")]
    [InlineData("not answered(Q7-1)")]
    [InlineData("Q2-2 in ['a', 'b', 'c', 'd']")]
    [InlineData("Q7-1 != ''")]
    public void Condition_ThatVaries_IsNoWarning(string condition) => Assert.Empty(ConditionSurvey.ProblemsOf(condition));

    [Fact]
    public void Limits_OfTheField_TellWhatCanNeverHold()
    {
        Outcome<Survey> outcome = Survey.Compile(SurveyOf(
            Question("Q1", new NumberEntry { Min = 0, Max = 10 }), Question("Q2", MultiOf("a b c") with { Max = 2 }),
            FreeText("Q3", "Q1 < 0"), FreeText("Q4", "Q1 > 10"), FreeText("Q5", "Q1 = 11"), FreeText("Q6", "Q1 <= 10"),
            FreeText("Q7", "Q2 has all ['a', 'b', 'c']"), FreeText("Q8", "Q2 has all ['a', 'b']"), FreeText("Q9", "count(Q2) > 2")));

        Assert.Equal([2, 3, 4, 6, 8], outcome.Problems.Select(problem => problem.Path![20] - '0'));
    }

    [Theory]
    [InlineData("Q1 = 0.5", false)]
    [InlineData("Q1 = 5.0", true)]
    [InlineData("Q1 != 0.5", true)]
    [InlineData("Q2 = 'abcd'", false)]
    [InlineData("Q2 = 'a'", false)]
    [InlineData("Q2 = '葛󠄀飾'", true)]
    [InlineData("Q2 = Q3", true)]
    [InlineData("'a@example.jp' = Q3", true)]
    [InlineData("'example.jp' = Q3", false)]
    [InlineData("Q4 = 'x'", true)]
    public void Form_OfTheField_TellsWhatCanNeverHold(string condition, bool canHold)
    {
        Outcome<Survey> outcome = Survey.Compile(SurveyOf(
            Question("Q1", new NumberEntry { Decimals = 0 }), Question("Q2", new TextEntry { MinLength = 2, MaxLength = 3 }),
            Question("Q3", new TextEntry { Format = TextFormat.Email }), Question("Q4", new TextEntry { Pattern = "[ab]" }),
            FreeText("Q5", condition)));

        Assert.Equal(!canHold, outcome.Problems.Any(problem => problem.Code == ProblemCodes.ConstantCondition));
    }

    [Theory]
    [InlineData("Q1 != 'a'", "not Q1 = 'a'")]
    [InlineData("('a' != Q1)", "not 'a' = Q1")]
    [InlineData("N1 != 5", "not N1 = 5")]
    [InlineData("Q2 != 'a'", null)]
    [InlineData("not Q1 = 'a'", null)]
    [InlineData("Q1 != 'a' or not answered(Q1)", null)]
    [InlineData("Q3 != 'a'", "not Q3 = 'a'")]
    public void LoneUnequal_WithAFieldThatMayBeBlank_IsARemark(string condition, string? instead)
    {
        Outcome<Survey> outcome = Survey.Compile(SurveyOf(
            Single("Q1"), Single("Q2").Required(), Number("N1"), Single("Q3", when: "Q2 = 'a'").Required(), FreeText("Q4", condition),
            FreeText("Q5").RequiredWhen(condition)));

        Assert.All(outcome.Problems, problem => Assert.Equal(
            (ProblemCodes.UnequalToBlank, ProblemSeverity.Warning, "$.sections[0].items[4].visibleWhen"), (problem.Code, problem.Severity, problem.Path)));
        Assert.Equal(instead is null ? [] : [instead], outcome.Problems.Select(problem => problem["instead"]));
    }

    /// <summary>Each hint is a search, and definitions may come from strangers.</summary>
    [Theory]
    [InlineData("Q1 = 'daily{0}'", "unknown_option")]
    [InlineData("answered(Question{0})", "unknown_name")]
    public void Hints_ForVeryManyMistakes_AreGivenForTheFirst20(string mistake, string code)
    {
        string condition = string.Join(" or ", Enumerable.Range('a', 25).Select(letter => mistake.Replace("{0}", $"{(char)letter}", StringComparison.Ordinal)));

        IReadOnlyList<Problem> problems = Survey.Compile(SurveyOf(Single("Q1", "daily never"), FreeText("Question"), FreeText("Q2", condition))).Problems;

        Assert.All(problems, problem => Assert.Equal(code, problem.Code));
        Assert.Equal(25, problems.Count);
        Assert.Equal(20, problems.TakeWhile(problem => problem["nearest"] is not null).Count());
        Assert.All(problems.Skip(20), problem => Assert.Null(problem["nearest"]));
    }

    [Fact]
    public void ForwardReference_IsAWarningAtTheCondition()
    {
        Outcome<Survey> outcome = Survey.Compile(SectionsOf(
            Section("S1", "Q3 = 'a'", FreeText("Q1"), FreeText("Q2", "Q3 = 'a' and not Q3 = 'b'")),
            Section("S2", null, Single("Q3"), Matrix("Q4", "1 2", SingleOf("x")).RowWhen("1", "any(Q5 = 'x')").OptionWhen("x", "answered(Q3)")),
            Section("S3", null, Matrix("Q5", "1", SingleOf("x")).RequiredWhen("answered(Q6)"), FreeText("Q6"))));

        Assert.True(outcome.IsSuccess);
        Assert.All(outcome.Problems, problem => Assert.Equal(ProblemSeverity.Warning, problem.Severity));
        Assert.Equal(
            [
                "forward_reference $.sections[0].visibleWhen",
                "forward_reference $.sections[0].items[1].visibleWhen",
                "forward_reference $.sections[1].items[1].rows[0].visibleWhen",
            ],
            Scenario.Brief(outcome.Problems));
        Assert.Equal(["Q3", "Q3", "Q5"], outcome.Problems.Select(problem => problem["name"]));
    }

    [Fact]
    public void Rule_OfUnknownFields_IsAProblemAtEach()
    {
        SurveyDefinition definition = SurveyOf(FreeText("Q1"), Matrix("Q2", "1 2", new TextEntry())) with
        {
            Rules = [new Rule { Id = "R1", Assert = "answered(Q1)", Fields = ["Q1", "Q3", "Q2", "S"], Message = "…" }],
        };

        Assert.Equal(
            ["unknown_name $.rules[0].fields[1]", "wrong_operand $.rules[0].fields[2]", "wrong_operand $.rules[0].fields[3]"],
            Scenario.Brief(Survey.Compile(definition).Problems));
    }
}
