using System.Text;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Conditions;

/// <summary>
/// What authors get wrong. Each file in <c>Cases</c> is a condition, a line <c>---</c>, and what is said about it: per
/// fault the text it points at (in guillemets) and the message in both languages.
/// </summary>
public sealed class ConditionFaultTests
{
    private static readonly string Folder = Repository.PathOf("tests/SurveyEngine.Tests/Conditions/Cases");

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Parse_Case_GivesItsFaults(string file)
    {
        string[] parts = File.ReadAllText(Path.Combine(Folder, file)).Split("\n---\n");

        Assert.Equal(parts[1], Describe(ConditionParser.Parse(parts[0])));
    }

    private static string Describe(ParsedCondition parsed)
    {
        Assert.Null(parsed.Tree);
        var description = new StringBuilder();
        foreach (ConditionFault fault in parsed.Faults)
        {
            Problem problem = Problem.Error(fault.Code, path: null, fault.Arguments);
            description
                .Append('«').Append(parsed.Text, fault.Span.Start, fault.Span.Length).Append("»\n")
                .Append(problem.Message("en")).Append('\n')
                .Append(problem.Message("ja")).Append('\n');
        }

        return description.ToString();
    }
}
