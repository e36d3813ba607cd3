using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>What people read of a condition that is wrong or odd: every part of the message is there.</summary>
public sealed class ConditionMessageTests
{
    public static TheoryData<string, string> Messages => new()
    {
        { "Q1 has 'a'", "has cannot be applied to \"Q1\": for a single choice, use = or != with an option, or in [ ]." },
        { "Q2 in ['a']", "in cannot be applied to \"Q2\": for a multiple choice, use has, has any [ ] or has all [ ]." },
        { "N1 in ['a']", "in cannot be applied to \"N1\": a number can only be compared with numbers." },
        { "T1 has 'a'", "has cannot be applied to \"T1\": a text can only be compared with texts, by = or !=." },
        { "Q2 = 'a'", "= cannot be applied to \"Q2\": for a multiple choice, use has, has any [ ] or has all [ ]." },
        { "Q1 < 'b'", "< cannot be applied to \"Q1\": for a single choice, use = or != with an option, or in [ ]." },
        { "T1 < 'b'", "< cannot be applied to \"T1\": a text can only be compared with texts, by = or !=." },
        { "Q1 = 5", "= cannot be applied to \"Q1\": for a single choice, use = or != with an option, or in [ ]." },
        { "5 = Q1", "= cannot be applied to \"Q1\": for a single choice, use = or != with an option, or in [ ]." },
        { "N1 = 'x'", "= cannot be applied to \"N1\": a number can only be compared with numbers." },
        { "'x' = N1", "= cannot be applied to \"N1\": a number can only be compared with numbers." },
        { "M1 = 'x'", "= cannot be applied to \"M1\": name one of its rows, or use it inside any( ), all( ) or count( )." },
        { "S = 'x'", "= cannot be applied to \"S\": a section has no answer." },
        { "length(N1) > 1", "length( ) cannot be applied to \"N1\": length( ) takes a text." },
        { "length(Q2) > 1", "length( ) cannot be applied to \"Q2\": length( ) takes a text." },
        { "count(T1) > 1", "count( ) cannot be applied to \"T1\": count( ) takes a multiple choice or a matrix." },
        { "count(Q1) > 1", "count( ) cannot be applied to \"Q1\": count( ) takes a multiple choice or a matrix." },
        { "count(M1 = 'x') > 'a'", "> cannot be applied to \"'a'\": a text can only be compared with texts, by = or !=." },
        { "any(Q1 = 'a')", "any( ) must refer to exactly one matrix: it names none." },
        { "all(Q1 = 'a')", "all( ) must refer to exactly one matrix: it names none." },
        { "count(Q1 = 'a') > 0", "count( ) must refer to exactly one matrix: it names none." },
        { "any(any(M1 = 'x'))", "any( ) must refer to exactly one matrix: it is inside another one." },
        { "all(any(M1 = 'x'))", "any( ) must refer to exactly one matrix: it is inside another one." },
        { "any(count(M1 = 'x') > 0)", "count( ) must refer to exactly one matrix: it is inside another one." },
        { "any(M1 = 'x' and M2 = 'x')", "any( ) must refer to exactly one matrix: it names two." },
        { "count(M1 = 'x' or M2 = 'x') > 0", "count( ) must refer to exactly one matrix: it names two." },
        { "M1 > 5", "> cannot be applied to \"M1\": name one of its rows, or use it inside any( ), all( ) or count( )." },
        { "answered(S)", "answered( ) cannot be applied to \"S\": a section has no answer." },
        { "answered(any)", "The condition cannot be read at character 10: the name of a field expected, \"any\" found." },
        { "Q9 = 'a'", "There is no field \"Q9\"." },
        { "answered(Q9)", "There is no field \"Q9\"." },
        { "Q1 = 'z'", "There is no option \"z\" here." },
        { "Q1 in ['z']", "There is no option \"z\" here." },
        { "length(M1) = 3", "length( ) cannot be applied to \"M1\": name one of its rows, or use it inside any( ), all( ) or count( )." },
        { "M1 has 'x'", "has cannot be applied to \"M1\": name one of its rows, or use it inside any( ), all( ) or count( )." },
        { "length(S) > 1", "length( ) cannot be applied to \"S\": a section has no answer." },
        { "count(S) > 1", "count( ) cannot be applied to \"S\": a section has no answer." },
        { "N1 > T1", "> cannot be applied to \"N1\": a number can only be compared with numbers." },
        { "'a' = 'b'", "The condition \"'a' = 'b'\" is always false." },
        { "Q1 = Q2", "= cannot be applied to \"Q1\": for a single choice, use = or != with an option, or in [ ]." },
        { "5 < 'a'", "< cannot be applied to \"'a'\": a text can only be compared with texts, by = or !=." },
        { "length(T1) = 'a'", "= cannot be applied to \"'a'\": a text can only be compared with texts, by = or !=." },
        { "count(M1) = T1", "= cannot be applied to \"T1\": a text can only be compared with texts, by = or !=." },
        { "Q1 = 'a' and Q1 = 'b'", "The condition \"Q1 = 'a' and Q1 = 'b'\" is always false." },
        { "N1 > 5 and N1 < 3", "The condition \"N1 > 5 and N1 < 3\" is always false." },
        { "N1 > 5 and N1 < 5", "The condition \"N1 > 5 and N1 < 5\" is always false." },
        { "N1 >= 5 and N1 < 5", "The condition \"N1 >= 5 and N1 < 5\" is always false." },
        { "true and true", "The condition \"true and true\" is always true." },
        { "true and false", "The condition \"true and false\" is always false." },
        { "false or false", "The condition \"false or false\" is always false." },
        { "true or Q1 = 'a'", "The condition \"true or Q1 = 'a'\" is always true." },
        { "not true", "The condition \"not true\" is always false." },
        { "length(T1) < 0", "The condition \"length(T1) < 0\" is always false." },
        { "Q1 != 'a' and Q1 != 'b' and Q1 != 'c'", "The condition \"Q1 != 'a' and Q1 != 'b' and Q1 != 'c'\" is always false." },
        { "Q2 has 'a' and Q2 has 'b'", "" },
        { "N1 = 20", "The condition \"N1 = 20\" is always false." },
        { "N1 < 0", "The condition \"N1 < 0\" is always false." },
        { "N1 <= 10", "" },
        { "N1 >= 0", "" },
        { "T2 = 'abcdef'", "The condition \"T2 = 'abcdef'\" is always false." },
        { "length(T3) < 3", "The condition \"length(T3) < 3\" is always false." },
        { "length(T3) < 4", "" },
        { "N2 <= -79228162514264337593543950335 and Q1 = 'a'", "" },
        { "N2 >= 79228162514264337593543950335 and Q1 = 'a'", "" },
        { "Q3 = 'o1' and Q3 != 'o69'", "" },
        { "Q3 = 'o1' and Q3 = 'o69'", "The condition \"Q3 = 'o1' and Q3 = 'o69'\" is always false." },
        { "Q1 = 'a' or (N1 > 5 and N1 < 3)", "\"N1 > 5 and N1 < 3\" can never hold." },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Compile_Condition_SaysWhatIsWrongWithIt(string condition, string expected)
    {
        Outcome<Survey> outcome = Survey.Compile(SurveyOf(
            Single("Q1"), Single("Q1b"), Multi("Q2"), Single("Q3", string.Join(' ', Enumerable.Range(0, 70).Select(i => $"o{i}"))),
            Question("N1", new NumberEntry { Min = 0, Max = 10 }), Number("N2"), FreeText("T1"), Question("T2", new TextEntry { MaxLength = 5 }),
            Question("T3", new TextEntry { MinLength = 3 }), Matrix("M1", "r s", SingleOf("x y")), Matrix("M2", "r", SingleOf("x y")),
            FreeText("L1", condition)));

        Assert.Equal(expected, string.Join(" | ", outcome.Problems.Select(problem => problem.Message("en"))));
        Assert.All(outcome.Problems, problem => Assert.Equal("$.sections[0].items[11].visibleWhen", problem.Path));
    }

    [Fact]
    public void Compile_ConditionsAllOver_ProblemsStandAtTheirPaths()
    {
        SurveyDefinition definition = SurveyOf(
            Single("Q1").RequiredWhen("answered(X1)"),
            Matrix("M1", "r", SingleOf("a b")).OptionWhen("b", "answered(X2)").RowWhen("r", "answered(X3)"),
            Question("Q2", new SingleChoice { OptionSet = "set" }), Question("Q3", new SingleChoice { OptionSet = "set" })) with
        {
            OptionSets = [new("set", [new Option("a", "A") { VisibleWhen = "answered(X4)" }])],
            Rules = [new Rule { Id = "R1", When = "answered(X5)", Assert = "answered(X6)", Fields = ["Q1"], Message = "…" }],
        };

        Assert.Equal(
            [
                "X1 $.sections[0].items[0].requiredWhen", "X2 $.sections[0].items[1].cell.options[1].visibleWhen",
                "X3 $.sections[0].items[1].rows[0].visibleWhen", "X4 $.optionSets.set[0].visibleWhen",
                "X5 $.rules[0].when", "X6 $.rules[0].assert",
            ],
            Survey.Compile(definition).Problems.Select(problem => $"{problem["name"]} {problem.Path}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("M1", "fields cannot be applied to \"M1\": name one of its rows, or use it inside any( ), all( ) or count( ).")]
    [InlineData("S", "fields cannot be applied to \"S\": a section has no answer.")]
    [InlineData("Q9", "There is no field \"Q9\".")]
    [InlineData("M1.r", "")]
    public void Compile_FieldOfARule_SaysWhatIsWrongWithIt(string field, string expected)
    {
        SurveyDefinition definition = SurveyOf(Single("Q1"), Matrix("M1", "r", SingleOf("a b"))) with
        {
            Rules = [new Rule { Id = "R1", Assert = "answered(Q1)", Fields = ["Q1", field], Message = "…" }],
        };

        IReadOnlyList<Problem> problems = Survey.Compile(definition).Problems;

        Assert.Equal(expected, string.Join(" | ", problems.Select(problem => problem.Message("en"))));
        Assert.All(problems, problem => Assert.Equal("$.rules[0].fields[1]", problem.Path));
    }
}
