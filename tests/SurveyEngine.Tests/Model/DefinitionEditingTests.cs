using SurveyEngine.Model;
using SurveyEngine.Tests.Json;

namespace SurveyEngine.Tests.Model;

public class DefinitionEditingTests
{
    private static readonly Question New = new() { Id = "N", Prompt = "?", Kind = new TextEntry() };

    private static readonly SurveyDefinition Survey = new()
    {
        Id = "s",
        Version = "1",
        Language = "en",
        Title = "T",
        Sections =
        [
            new Section { Id = "S1", Items = [New with { Id = "Q1" }, new Section { Id = "S2", Items = [New with { Id = "Q2" }] }] },
            new Section { Id = "S3" },
        ],
    };

    [Theory]
    [InlineData("S1")]
    [InlineData("Q1")]
    [InlineData("S2")]
    [InlineData("Q2")]
    [InlineData("S3")]
    public void Find_AtAnyDepth_TheItem(string id) => Assert.Equal(id, Survey.Find(id)?.Id);

    [Fact]
    public void Find_UnknownId_Null() => Assert.Null(Survey.Find("Q9"));

    [Fact]
    public void InsertBefore_Question_StandsInFront() =>
        Assert.Equal("S1(Q1 S2(N Q2)) S3()", Outline(Survey.InsertBefore("Q2", New)));

    [Fact]
    public void InsertAfter_Question_StandsBehind() =>
        Assert.Equal("S1(Q1 N S2(Q2)) S3()", Outline(Survey.InsertAfter("Q1", New)));

    [Fact]
    public void InsertAfter_SectionBesideTopLevelSection_StandsBehind() =>
        Assert.Equal("S1(Q1 S2(Q2)) S4() S3()", Outline(Survey.InsertAfter("S1", new Section { Id = "S4" })));

    [Fact]
    public void Replace_SectionByQuestion_StandsInItsPlace() =>
        Assert.Equal("S1(Q1 N) S3()", Outline(Survey.Replace("S2", New)));

    [Fact]
    public void Remove_Section_GoesWithAllInIt() => Assert.Equal("S3()", Outline(Survey.Remove("S1")));

    [Fact]
    public void Remove_Question_LeavesTheOriginalAsItWas()
    {
        Assert.Equal("S1(Q1 S2()) S3()", Outline(Survey.Remove("Q2")));
        Assert.Equal("S1(Q1 S2(Q2)) S3()", Outline(Survey));
    }

    [Fact]
    public void InsertBefore_QuestionBesideTopLevelSection_Throws()
    {
        var exception = Assert.Throws<ArgumentException>(() => Survey.InsertBefore("S1", New));

        Assert.Contains("The question \"N\" cannot stand beside the top-level section \"S1\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Remove_UnknownId_ThrowsNamingTheNearest()
    {
        var exception = Assert.Throws<ArgumentException>(() => Sample.Coffee.Remove("S1-2"));

        Assert.Contains("no section or question \"S1-2\". Did you mean \"S1-1\"?", exception.Message, StringComparison.Ordinal);
    }

    private static string Outline(SurveyDefinition survey) => Outline(survey.Sections);

    private static string Outline(IEnumerable<SurveyItem> items) =>
        string.Join(' ', items.Select(item => item is Section section ? $"{item.Id}({Outline(section.Items)})" : item.Id));
}
