using SurveyEngine.Expressions;
using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Tests.Conditions;

/// <summary>The reference page holds as far as reading a condition goes; the binder's tests see to the rest.</summary>
public sealed class ConditionPageTests
{
    public static TheoryData<string> Readable =>
    [
        .. ConditionPage.Conditions
            .Concat(ConditionPage.Truths.Select(truth => truth.Condition))
            .Concat(ConditionPage.Errors.Where(error => !IsReadingFault(error.Condition, error.Code)).Select(error => error.Condition))
            .Distinct(StringComparer.Ordinal),
    ];

    public static TheoryData<string, string> Unreadable
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach ((string condition, string code) in ConditionPage.Errors.Where(error => IsReadingFault(error.Condition, error.Code)))
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

    /// <summary>The page and the tables of the language say the same: every entry has its row and an example with an outcome.</summary>
    [Fact]
    public void Page_EveryFunction_HasARowAndAnExample() => Assert.All(
        Functions.All,
        function =>
        {
            Assert.Contains(ConditionPage.Rows, row => row.StartsWith($"| `{function.Spelling}(", StringComparison.Ordinal));
            Assert.Contains(ConditionPage.Truths, truth => truth.Condition.Contains($"{function.Spelling}(", StringComparison.Ordinal));
        });

    /// <inheritdoc cref="Page_EveryFunction_HasARowAndAnExample"/>
    [Fact]
    public void Page_EveryOperator_HasARowAndAnExample() => Assert.All(
        Operators.All,
        @operator =>
        {
            Assert.Contains(
                ConditionPage.Rows,
                row => row.Contains($"`{@operator.Spelling}`", StringComparison.Ordinal) || row.StartsWith($"| `Q {@operator.Spelling} ", StringComparison.Ordinal));
            Assert.Contains(ConditionPage.Truths, truth => SyntaxTree.Nodes(SyntaxTree.Parse(truth.Condition)).Any(node => IsOf(node, @operator)));
        });

    /// <summary>What no row says is no function.</summary>
    [Fact]
    public void Page_FunctionOfARow_IsInTheTable()
    {
        foreach (string row in ConditionPage.Rows.Where(row => row.StartsWith("| `", StringComparison.Ordinal) && row.IndexOf('(', StringComparison.Ordinal) > 0))
        {
            string name = row["| `".Length..row.IndexOf('(', StringComparison.Ordinal)];
            if (name.All(char.IsAsciiLetter))
                Assert.Contains(Functions.All, function => function.Spelling == name);
        }
    }

    [Fact]
    public void Page_Misspellings_AreThoseOfTheTable() => Assert.All(
        Operators.All.SelectMany(@operator => @operator.Misspellings.ToArray()),
        misspelling => Assert.Contains(ConditionPage.Rows, row => row.Contains($"`{misspelling.Replace("|", "\\|", StringComparison.Ordinal)}`", StringComparison.Ordinal)));

    private static bool IsOf(SyntaxNode node, Operator @operator) =>
        node is SyntaxNode.Operation operation ? operation.Operator == @operator
        : node is SyntaxNode.Series series && series.Operators.Contains(@operator);

    /// <summary>Whether the parser finds it. That a name is no condition by itself is found by its type.</summary>
    private static bool IsReadingFault(string condition, string code) =>
        code is ProblemCodes.ConditionSyntax or ProblemCodes.ConditionTooDeep or ProblemCodes.UnknownFunction
        && Parser.Parse(condition).Root is not SyntaxNode.Name;
}
