using System.Text;
using SurveyEngine.DefinitionFiles;
using SurveyEngine.Diagnostics;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Tests.Json;

/// <summary>What compiling needs of a file that is wrong: what could be read, and where it stands.</summary>
public class DefinitionReaderTests
{
    private const string Condition = "$.sections[0].items[0].visibleWhen";

    [Fact]
    public void Read_UnreadableItem_NeighboursKeepTheirPaths()
    {
        DefinitionReading reading = Read(
            """{"kind":"singel","id":"Q1","prompt":"?"}""", """{"kind":"text","id":"Q2","prompt":"?"}""", "3");

        ValueList<SurveyItem> items = reading.Definition!.Sections[0].Items;
        Assert.Equal(["", "Q2", ""], items.Select(item => item.Id));
    }

    [Fact]
    public void Read_WrongValue_IsAsIfLeftOut()
    {
        DefinitionReading reading = Read("""{"kind":"multi","id":"Q1","prompt":"?","min":"x","title":5,"requirement":3,"options":[]}""");

        var question = Assert.IsType<Question>(reading.Definition!.Sections[0].Items[0]);
        Assert.Null(question.Title);
        Assert.Equal(Requirement.Optional, question.Requirement);
        Assert.Equal(3, reading.Problems.Count(problem => problem.Code == ProblemCodes.WrongType));
        Assert.Null(Assert.IsType<MultiChoice>(question.Kind).Min);
    }

    [Fact]
    public void Read_NoJson_NoDefinition() => Assert.Null(DefinitionReader.Read("{"u8).Definition);

    [Theory]
    [InlineData("{\"kind\":\"section\"}", "missing_property")]
    [InlineData("{\"kind\":5}", "wrong_type")]
    [InlineData("{}", "missing_property")]
    [InlineData("{\"kind\":\"section\",\"id\":\"S\",\"items\":[],\"notes\":5}", "wrong_type")]
    [InlineData("{\"kind\":\"text\",\"id\":\"Q\",\"prompt\":{}}", "wrong_type")]
    public void Read_AsDeepAsJsonMayBe_FaultsStandAtTheirPaths(string innermost, string expected)
    {
        // A section is two levels of JSON, the file itself four.
        const int around = (JsonFile.MaxDepth - 4) / 2;
        string open = string.Concat(Enumerable.Repeat("{\"kind\":\"section\",\"id\":\"S\",\"items\":[", around - 1));
        string close = string.Concat(Enumerable.Repeat("]}", around - 1));

        DefinitionReading reading = Read($"{open}{innermost}{close}");

        Problem problem = reading.Problems[0];
        Assert.Equal(expected, problem.Code);
        Assert.StartsWith($"$.sections[0]{string.Concat(Enumerable.Repeat(".items[0]", around))}.", problem.Path, StringComparison.Ordinal);
        Assert.NotNull(problem.Position);
    }

    [Fact]
    public void UnreadableIds_WhatConditionsCannotBeJudgedBy_AreListed()
    {
        DefinitionReading reading = Read(
            """{"kind":"singel","id":"Q1","prompt":"?"}""",
            """{"kind":"sektion","id":"S2","items":[{"kind":"text","id":"Q2","prompt":"?"}]}""",
            """{"kind":"single","id":"Q3","prompt":"?","options":[{"code":1,"label":"A"}]}""",
            """{"kind":"text","id":"Q4","prompt":"?","titel":"harmless"}""",
            """{"kind":"section","id":"S5","items":[{"kind":"text","id":"Q5","prompt":"?"},{"kind":"text","id":"Q6"}]}""");

        Assert.Equal(["Q1", "Q2", "Q3", "Q6", "S2"], reading.Unread.Ids.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("3")]
    [InlineData("[]")]
    [InlineData("""{"kind":"number","id":"Q2","prompt":"?"}""")]
    public void UnreadableIds_ValueThatIsNoItem_LeavesItsNeighbours(string value)
    {
        DefinitionReading reading = Read(
            value, """{"kind":"text","id":"Q1","prompt":"?"}""", """{"kind":"matrix","id":"M","prompt":"?","rows":[],"cell":{"kind":"grid","id":"C"}}""");

        Assert.Equal(["M"], reading.Unread.Ids);
    }

    [Fact]
    public void UnreadableIds_QuestionsOfAnUnreadableOptionSet_AreListed()
    {
        DefinitionReading reading = DefinitionReader.Read(
            """
            { "id": "s", "version": "1", "language": "en", "title": "T",
              "optionSets": { "a-b": [ { "code": 1, "label": "A" } ], "c": [ { "code": "c", "label": "C" } ] },
              "sections": [ { "id": "S", "items": [
                { "kind": "single", "id": "Q1", "prompt": "?", "options": "a-b" },
                { "kind": "single", "id": "Q2", "prompt": "?", "options": "c" },
                { "kind": "section", "id": "S2", "items": [
                  { "kind": "matrix", "id": "Q3", "prompt": "?", "rows": [], "cell": { "kind": "multi", "options": "a-b" } } ] } ] } ] }
            """u8);

        Assert.Equal(["Q1", "Q3"], reading.Unread.Ids.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"kind":"text","id":"Q1","prompt":"?","visibleWhen":"Q2 ~ 1"}""", 3)]
    [InlineData("""{"kind":"text","id":"Q1","prompt":"?","visibleWhen":"質問 ~ 1"}""", 3)]
    [InlineData("""{"kind":"text","id":"Q1","prompt":"?","visibleWhen":"\u8CEA\n\"\ud83d\ude00 ~ 1"}""", 6)]
    [InlineData("""{"prompt":"👨‍👩‍👧‍👦","visibleWhen":"'𠮷\t\\' ~ 1","kind":"text","id":"Q1"}""", 7)]
    public void Complete_CharacterInAText_ItsColumn(string question, int character)
    {
        DefinitionReading reading = Read(question);

        Problem problem = Assert.Single(Complete(reading, new LocatedProblem(Warning(Condition), character)));

        string line = Encoding.UTF8.GetString(FileOf(question)).Split('\n')[1];
        int column = Graphemes.Count(line.AsSpan(..line.IndexOf('~', StringComparison.Ordinal))) + 1;
        Assert.Equal(new SourcePosition(2, column), problem.Position);
    }

    [Fact]
    public void Complete_AnyPath_PositionOfTheValueOrOfWhatItIsMissingIn()
    {
        DefinitionReading reading = Read("""{"kind":"text","id":"Q1","prompt":"?"}""", """{"kind":"text","id":"Q2","prompt":"?"}""");

        IReadOnlyList<Problem> problems = Complete(
            reading,
            new LocatedProblem(Warning("$.sections[0].items[1].prompt")),
            new LocatedProblem(Warning("$.sections[0].items[1].prompt"), 0),
            new LocatedProblem(Warning("$.sections[0].items[1].prompt"), 99),
            new LocatedProblem(Warning("$.sections[0].items[0].maxLength")),
            new LocatedProblem(Warning("$.sections[0].items[7].maxLength"), 5),
            new LocatedProblem(Warning("$")));

        Assert.Equal(
            ["1:1", "1:83", "2:1", "3:35", "3:36", "3:37"],
            problems.Select(problem => problem.Position.ToString()));
        Assert.Equal("$.sections[0].items[0].maxLength", problems[2].Path);
    }

    [Fact]
    public void Complete_ProblemWithAnUnreadableValue_IsKnownAlready()
    {
        DefinitionReading reading = Read("""{"kind":"single","id":"Q1","prompt":5,"options":[3],"titel":""}""");

        IReadOnlyList<Problem> problems = Complete(
            reading,
            new LocatedProblem(Warning("$.sections[0].items[0].prompt")),
            new LocatedProblem(Warning("$.sections[0].items[0].options[0].code")),
            new LocatedProblem(Warning("$.sections[0].items[0].options")));

        Assert.Equal(
            ["prompt", "options", "options[0]", "titel"],
            problems.Select(problem => problem.Path!["$.sections[0].items[0].".Length..]));
    }

    // The hard case: one long line, one long condition, and problems all over it.
    [Fact]
    public void Complete_ManyProblems_CostIsLinear() =>
        Allocation.AssertGrowth(20_000, most: 3, count =>
        {
            DefinitionReading reading = Read($$"""{"kind":"text","id":"Q1","prompt":"?","visibleWhen":"{{new string('質', count)}}"}""");
            LocatedProblem[] problems = [.. Enumerable.Range(0, count / 20).Select(i => new LocatedProblem(Warning(Condition), i * 20))];
            long before = GC.GetAllocatedBytesForCurrentThread();
            IReadOnlyList<Problem> report = Complete(reading, problems);
            long cost = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Equal(problems.Length, report.Count(problem => problem.Code != ProblemCodes.MoreProblems) + (report.LastOrDefault()?["count"] as int? ?? 0));
            return cost;
        });

    private static IReadOnlyList<Problem> Complete(DefinitionReading reading, params LocatedProblem[] found)
    {
        ProblemReport<LocatedProblem> list = LocatedProblem.NewList();
        list.AddRange(found);
        return reading.Complete(list).Report();
    }

    private static Problem Warning(string path) => Problem.Warning(ProblemCodes.EmptyText, path);

    private static DefinitionReading Read(params string[] items) => DefinitionReader.Read(FileOf(items));

    /// <summary>A file whose items begin on the second line, one a line.</summary>
    private static byte[] FileOf(params string[] items) => Encoding.UTF8.GetBytes(
        $$"""{"id":"s","version":"1","language":"en","title":"T","sections":[{"id":"S","items":[{{"\n" + string.Join(",\n", items)}}]}]}""");
}
