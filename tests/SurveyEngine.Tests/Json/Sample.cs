using System.Text;
using SurveyEngine.Model;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Json;

/// <summary>Definitions that several tests use.</summary>
internal static class Sample
{
    public const string Folder = "tests/SurveyEngine.Tests/Json/Samples";

    /// <summary>The example of the design: every kind of question, as a person writes it.</summary>
    public static byte[] CoffeeFile => File.ReadAllBytes(Repository.PathOf(Folder + "/coffee.json"));

    public static SurveyDefinition Coffee => SurveyJson.Read(CoffeeFile).Value;

    /// <summary>A definition that has every property of the model, none of them with its default.</summary>
    public static SurveyDefinition Full { get; } = new()
    {
        Id = "full",
        Version = "2",
        Language = "ja",
        Title = "すべて",
        Introduction = ["一", "二"],
        Provenance = new Provenance { Source = "紙", Notes = ["注"] },
        Parameters = [new Parameter { Id = "P1", Kind = new NumberEntry() }],
        RandomizeBy = "P1",
        OptionSets = [new("yes-no", [new Option("y", "はい"), new Option("n", "いいえ")]), new("Α", [new Option("1", "alpha")])],
        Sections =
        [
            new Section
            {
                Id = "S1",
                Title = "部",
                Notes = ["注"],
                VisibleWhen = "true",
                Items =
                [
                    Question("Q1", new SingleChoice { OptionSet = "yes-no", Sensitive = true }),
                    Question("Q2", new MultiChoice
                    {
                        Options = [Option],
                        Min = 1,
                        Max = 2,
                        Sensitive = true,
                        OptionsWhen = "@code != 'b'",
                        Order = ItemOrder.Random,
                    }),
                    Question("Q3", new Matrix
                    {
                        Rows =
                        [
                            new Row("1", "行")
                            {
                                VisibleWhen = "answered(Q1)",
                                Requirement = Requirement.Optional,
                                RequiredWhen = "false",
                                Attributes = [new("重さ", 0.5m)],
                                Fixed = true,
                            },
                        ],
                        Cell = new NumberEntry { Min = 0 },
                        RowsWhen = "@重さ > 0",
                        Order = ItemOrder.Random,
                    }),
                    Question("Q10", new Matrix { RowSet = "Α", Cell = new BooleanEntry() }),
                    Question("Q4", new NumberEntry
                    {
                        Min = -1.5m,
                        Max = 79228162514264337593543950335m,
                        Decimals = 2,
                        Prefix = "約",
                        Suffix = "円",
                        MinLabel = "少",
                        MaxLabel = "多",
                        Sensitive = true,
                    }),
                    Question("Q5", Text),
                    Question("Q6", new BooleanEntry { TrueLabel = "はい", FalseLabel = "いいえ", Sensitive = true }),
                    Question("Q7", new DateEntry { Min = new DateOnly(2000, 1, 1), Max = new DateOnly(2030, 12, 31), Sensitive = true }),
                    Question("Q8", new TimeEntry { Min = new TimeOnly(9, 0), Max = new TimeOnly(18, 0, 15), Sensitive = true }),
                    Question("Q9", new DateTimeEntry { Min = new DateTime(2000, 1, 1), Max = new DateTime(2030, 12, 31, 23, 59, 59), Sensitive = true }),
                    new Note { Id = "N1", Title = "題", Prompt = "案内", Notes = ["注"], VisibleWhen = "true", Appearance = "banner", Media = [Media] },
                    new Section { Id = "S2", Order = ItemOrder.Random, Appearance = "table", Items = [new Section { Id = "S3" }] },
                ],
            },
        ],
        Rules =
        [
            new Rule
            {
                Id = "R1",
                When = "Q1 = 'y'",
                Assert = "answered(Q2)",
                Severity = ProblemSeverity.Warning,
                Fields = ["Q2", "Q1"],
                Message = "矛盾",
            },
        ],
    };

    private static Option Option => new("a", "他")
    {
        Group = "群",
        VisibleWhen = "false",
        Exclusive = true,
        Specify = new Specify { Prompt = "詳しく", Requirement = Requirement.Requested, Text = Text },
        Attributes = [new("score", 3), new("region", "北")],
        Fixed = true,
        Media = [Media],
    };

    private static Media Media => new() { Type = MediaType.Video, Source = "a.mp4", Alt = "映像" };

    private static TextEntry Text => new()
    {
        MaxLength = 10,
        MinLength = 1,
        CountAs = TextUnit.Utf16,
        Multiline = true,
        Format = TextFormat.Ascii,
        Pattern = "[a-z]+",
        Sensitive = true,
    };

    /// <summary>A file with one section of this many questions, each made by the function from its number.</summary>
    public static byte[] FileOf(int count, Func<int, string> question) => Encoding.UTF8.GetBytes(
        $$"""{"id":"big","version":"1","language":"ja","title":"大","sections":[{"id":"S","items":[{{string.Join(
            ',', Enumerable.Range(0, count).Select(question))}}]}]}""");

    private static Question Question(string id, QuestionKind kind) => new()
    {
        Id = id,
        Code = "問" + id,
        Title = "題",
        Prompt = "問い",
        Notes = ["注一", "注二"],
        VisibleWhen = "true",
        Requirement = Requirement.Required,
        Appearance = "horizontal",
        Media = [Media],
        RequiredWhen = "false",
        Kind = kind,
    };
}
