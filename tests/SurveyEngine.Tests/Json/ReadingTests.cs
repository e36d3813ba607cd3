using System.Text;
using SurveyEngine.DefinitionFiles;
using SurveyEngine.Model;

namespace SurveyEngine.Tests.Json;

public class ReadingTests
{
    [Fact]
    public void Read_Example_EveryKindOfQuestion()
    {
        SurveyDefinition coffee = Sample.Coffee;

        Assert.Equal("coffee", coffee.Id);
        Assert.Equal(["One minute, please."], coffee.Introduction);
        Assert.Equal(new SingleChoice { OptionSet = "yes-no" }, Assert.IsType<Question>(coffee.Find("Q1")).Kind);
        var multi = Assert.IsType<MultiChoice>(Assert.IsType<Question>(coffee.Find("Q2")).Kind);
        Assert.Equal(new Option("a", "Kitchen") { Group = "At work" }, multi.Options[0]);
        Assert.Equal(new Specify { Text = new TextEntry { MaxLength = 100 } }, multi.Options[1].Specify);
        Assert.True(multi.Options[2].Exclusive);
        var matrix = Assert.IsType<Matrix>(Assert.IsType<Question>(coffee.Find("Q3")).Kind);
        Assert.Equal(new Row("1", "Espresso") { VisibleWhen = "Q2 has 'a'" }, matrix.Rows[0]);
        Assert.IsType<SingleChoice>(matrix.Cell);
        Assert.Equal(Requirement.Required, Assert.IsType<Question>(coffee.Find("Q3")).Requirement);
        Assert.IsType<Section>(coffee.Find("S1-1"));
        Assert.Equal(["Q4"], coffee.Rules[0].Fields);
    }

    [Fact]
    public void Read_EscapedNamesAndKinds_AreTheNames()
    {
        byte[] file = Sample.FileOf(1, _ => """{"\u006bind":"te\u0078t","id":"Q","pro\u006dpt":"\u3042\ud83d\ude00"}""");

        Assert.Equal("あ😀", Assert.IsType<Question>(SurveyJson.Read(file).Value.Find("Q")).Prompt);
    }

    [Fact]
    public void Read_PropertiesInAnyOrder_TheFirstOfOneNameCounts()
    {
        byte[] file = Sample.FileOf(1, _ => """{"title":"first","options":[],"id":"Q","title":"second","prompt":"?","kind":"single","id":"again"}""");

        DefinitionReading reading = DefinitionReader.Read(file);

        SurveyItem question = reading.Definition!.Sections[0].Items[0];
        Assert.Equal(("Q", "first"), (question.Id, question.Title));
        Assert.Equal(
            ["duplicate_property title", "duplicate_property id"],
            reading.Problems.Select(problem => $"{problem.Code} {problem["property"]}"));
    }

    [Theory]
    [InlineData("10.0")]
    [InlineData("1e1")]
    public void Read_WholeNumberHoweverWritten_IsWhole(string ten)
    {
        byte[] file = Sample.FileOf(1, _ => $$"""{"kind":"text","id":"Q","prompt":"?","maxLength":{{ten}}}""");

        Assert.Equal(new TextEntry { MaxLength = 10 }, Assert.IsType<Question>(SurveyJson.Read(file).Value.Find("Q")).Kind);
    }

    [Fact]
    public void Read_OverTheSizeLimit_TooLarge()
    {
        var file = new byte[(64 * 1024 * 1024) + 1];
        file.AsSpan().Fill((byte)' ');

        Problem problem = Assert.Single(SurveyJson.Read(file).Problems);

        Assert.Equal(ProblemCodes.TooLarge, problem.Code);
        Assert.Equal(64 * 1024 * 1024, problem["limit"]);
    }

    [Fact]
    public void Read_OptionSetNameOfUnreasonableLength_OneProblem()
    {
        byte[] file = Encoding.UTF8.GetBytes(
            $$"""{"optionSets":{"{{new string('x', 5000)}}":[1,2,3]},"id":"s","version":"1","language":"en","title":"T","sections":[]}""");

        Assert.Equal(ProblemCodes.TooLarge, Assert.Single(SurveyJson.Read(file).Problems).Code);
    }

    [Fact]
    public void ReadRules_RulePack_Rules()
    {
        byte[] file = Encoding.UTF8.GetBytes(
            """{ "$schema": "x", "rules": [ { "id": "R1", "assert": "answered(Q1)", "fields": ["Q1"], "message": "!" } ] }""");

        Rule rule = Assert.Single(SurveyJson.ReadRules(file).Value);

        Assert.Equal("answered(Q1)", rule.Assert);
        Assert.Equal(ProblemSeverity.Error, rule.Severity);
    }

    [Fact]
    public void ReadRules_WrongFile_Problems()
    {
        Outcome<ValueList<Rule>> outcome = SurveyJson.ReadRules("""{ "rules": [ 1 ], "id": "x" }"""u8);

        Assert.False(outcome.IsSuccess);
        Assert.Equal(["$.rules[0]", "$.id"], outcome.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public Task ReadAsync_Null_Throws() => Assert.ThrowsAsync<ArgumentNullException>(() => SurveyJson.ReadAsync(null!));

    // The worst a file can be: as many values as bytes allow, in a place where nothing is read.
    [Fact]
    public void Read_ManyValuesThatNothingReads_CostIsLinear() =>
        Allocation.AssertGrowth(200_000, most: 2.5, count =>
        {
            byte[] file = Sample.FileOf(1, _ => $$"""{"kind":"text","id":"Q","prompt":"?","x":[{{string.Join(',', Enumerable.Repeat('0', count))}}]}""");
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Single(SurveyJson.Read(file).Problems);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

    // Twice the problems must cost about twice the memory, and not four times; on one long line, which is the hard case.
    [Fact]
    public void Read_ManyProblemsOnOneLine_CostIsLinear() =>
        Allocation.AssertGrowth(4_000, most: 3, count =>
        {
            byte[] file = Sample.FileOf(count, i => $$"""{"kind":"text","id":"Q{{i}}","prompt":"質問","x":1,"id":"again"}""");
            long before = GC.GetAllocatedBytesForCurrentThread();
            IReadOnlyList<Problem> problems = SurveyJson.Read(file).Problems;
            Assert.Equal(2 * count, problems.Count == 1001 ? (int)problems[^1]["count"]! + 1000 : problems.Count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
}
