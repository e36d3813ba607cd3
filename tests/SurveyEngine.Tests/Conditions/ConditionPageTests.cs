using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Tests.Conditions;

/// <summary>The reference page holds as far as reading a condition goes; the binder's tests see to the rest.</summary>
public sealed class ConditionPageTests
{
    public static TheoryData<string> Readable =>
    [
        .. ConditionPage.Conditions
            .Concat(ConditionPage.Truths.Select(truth => truth.Condition))
            .Concat(ConditionPage.Errors.Where(error => !IsReadingFault(error.Code)).Select(error => error.Condition))
            .Distinct(StringComparer.Ordinal),
    ];

    public static TheoryData<string, string> Unreadable
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach ((string condition, string code) in ConditionPage.Errors.Where(error => IsReadingFault(error.Code)))
                data.Add(condition, code);

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public void Parse_ConditionOfThePage_HasNoFault(string condition) =>
        Assert.Empty(Parser.Parse(condition).Problems);

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Parse_ErrorOfThePage_IsOneFaultOfThatCode(string condition, string code) =>
        Assert.Equal(code, Assert.Single(Parser.Parse(condition).Problems).Code);

    private static bool IsReadingFault(string code) =>
        code is ProblemCodes.ConditionSyntax or ProblemCodes.ConditionTooDeep;
}
