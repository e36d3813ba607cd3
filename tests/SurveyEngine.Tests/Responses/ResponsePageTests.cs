using System.Text;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Responses;

/// <summary>
/// What <c>docs/reference/response-format.md</c> claims, taken from its fenced blocks: <c>response</c> is a valid response,
/// <c>answers</c>, <c>answers-drop</c> and <c>document</c> have <c>input => problems</c> in each line, and the last <c>json</c> is the
/// survey that all of them speak of.
/// </summary>
public sealed class ResponsePageTests
{
    private static readonly (string Kind, string Content)[] Blocks = ReadBlocks();

    private readonly Posting _coffee = new(Survey.Read(Encoding.UTF8.GetBytes(Blocks.Last(block => block.Kind == "json").Content)).Value);

    public static TheoryData<string> Responses => [.. Blocks.Where(block => block.Kind == "response").Select(block => block.Content)];

    public static TheoryData<string, string> Answers => Lines("answers");

    public static TheoryData<string, string> DroppedAnswers => Lines("answers-drop");

    public static TheoryData<string, string> Documents => Lines("document");

    [Theory]
    [MemberData(nameof(Responses))]
    public void Response_OfThePage_IsValid(string response) => Assert.Empty(_coffee.CheckWhole(response));

    [Theory]
    [MemberData(nameof(Answers))]
    public void Answers_OfThePage_HaveTheseProblems(string answers, string problems) =>
        Assert.Equal(problems, string.Join(", ", _coffee.Check(answers)));

    [Theory]
    [MemberData(nameof(DroppedAnswers))]
    public void Answers_OfThePageWithHiddenOnesDropped_HaveTheseProblems(string answers, string problems) =>
        Assert.Equal(problems, string.Join(", ", _coffee.Check(answers, HiddenAnswers.Drop)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_OfThePage_HasTheseProblems(string document, string problems) =>
        Assert.Equal(problems, string.Join(", ", _coffee.CheckWhole(document)));

    private static TheoryData<string, string> Lines(string kind)
    {
        var data = new TheoryData<string, string>();
        foreach (string line in Blocks.Where(block => block.Kind == kind).SelectMany(block => block.Content.Split('\n')))
        {
            string[] parts = line.Split(" =>");
            data.Add(parts[0], parts[1].Trim());
        }

        return data;
    }

    private static (string Kind, string Content)[] ReadBlocks()
    {
        string[] parts = ("\n" + File.ReadAllText(Repository.PathOf("docs/reference/response-format.md"))).Split("\n```");
        return [.. parts.Where((_, i) => i % 2 == 1).Select(part => part.Split('\n', 2)).Select(block => (block[0], block.ElementAtOrDefault(1) ?? ""))];
    }
}
