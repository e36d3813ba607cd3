using System.Text;
using SurveyEngine.Compilation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Tests.House;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Conditions;

/// <summary>
/// The mistakes of authors. Each file in <c>Cases</c> is a condition, a line <c>---</c>, and its problems: of each, the text it points at
/// (in guillemets) and the message in both languages.
/// </summary>
public sealed class SyntaxProblemTests
{
    private static readonly string Folder = Repository.PathOf("tests/SurveyEngine.Tests/Conditions/Cases");

    /// <summary>What the names of cases that can be read mean.</summary>
    private static readonly SymbolTable Symbols =
        new SurveyBuilder(SurveyOf(Single("Q1"), Single("Q2"), FreeText("T"), Number("N"), Matrix("M", "1 2", SingleOf("a b"))), new HashSet<string>()).Symbols;

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Parse_Case_GivesItsProblems(string file)
    {
        string[] parts = File.ReadAllText(Path.Combine(Folder, file)).Split("\n---\n");

        Assert.Equal(parts[1], Describe(Parser.Parse(parts[0])));
    }

    private static string Describe(ParsedExpression parsed)
    {
        List<ExpressionProblem> problems = [.. parsed.Problems];
        if (parsed.Root is not null)
            Assert.Null(new Binder(Symbols).Bind(parsed, problems));

        var description = new StringBuilder();
        foreach (ExpressionProblem found in problems)
        {
            Problem problem = Problem.Error(found.Code, path: null, found.Arguments);
            description
                .Append('«').Append(parsed.Text, found.Span.Start, found.Span.Length).Append("»\n")
                .Append(problem.Message("en")).Append('\n')
                .Append(problem.Message("ja")).Append('\n');
        }

        return description.ToString();
    }
}
