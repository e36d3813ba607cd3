using System.Text;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Conditions;

/// <summary>
/// The mistakes of authors. Each file in <c>Cases</c> is a condition, a line <c>---</c>, and its problems: of each, the text it points at
/// (in guillemets) and the message in both languages.
/// </summary>
public sealed class SyntaxProblemTests
{
    private static readonly string Folder = Repository.PathOf("tests/SurveyEngine.Tests/Conditions/Cases");

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
        Assert.Null(parsed.Root);
        var description = new StringBuilder();
        foreach (ExpressionProblem found in parsed.Problems)
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
