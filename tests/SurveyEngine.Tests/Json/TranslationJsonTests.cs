using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Json;

public class TranslationJsonTests
{
    [Fact]
    public void Read_FlatObject_Texts()
    {
        Translation translation = TranslationJson.Read("en", """{ "title": "Coffee", "Q1.prompt": "?" }"""u8).Value;

        Assert.Equal("en", translation.Language);
        Assert.True(translation.Texts.TryGetValue("title", out string? title));
        Assert.Equal("Coffee", title);
    }

    [Fact]
    public void Read_WrongFile_AllProblemsWithPositions()
    {
        byte[] file = Encoding.UTF8.GetBytes("{ \"題\": \"a\", \"題\": \"b\",\n  \"Q1.notes.0\": [], \"x\": null }");

        Outcome<Translation> outcome = TranslationJson.Read("ja", file);

        Assert.False(outcome.IsSuccess);
        Assert.Equal(
            ["1:13 duplicate_property $.題", "2:17 wrong_type $['Q1.notes.0']", "2:26 wrong_type $.x"],
            outcome.Problems.Select(problem => $"{problem.Position} {problem.Code} {problem.Path}"));
    }

    [Fact]
    public void Read_KeysThatAreNone_AreProblems()
    {
        byte[] file = Encoding.UTF8.GetBytes($$"""{ "a\ud800": "x", "{{new string('k', 5000)}}": "y", "title": "z" }""");

        Outcome<Translation> outcome = TranslationJson.Read("ja", file);

        Assert.Equal(["1:3 malformed_text $"], outcome.Problems.Select(problem => $"{problem.Position} {problem.Code} {problem.Path}"));
    }

    [Fact]
    public void Write_Template_ReadsTheSameWithKeysSorted()
    {
        Translation template = Translation.Template(Sample.Full, "en");

        byte[] written = TranslationJson.Write(template);

        Assert.Equal(template, TranslationJson.Read("en", written).Value);
        Assert.StartsWith("{\n  \"N1.media.0\": \"映像\",\n", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Read_NoLanguage_Throws(string language) =>
        Assert.Throws<ArgumentException>(() => TranslationJson.Read(language, "{}"u8));

    // Keys in descending order are the hard case for a map that is kept sorted.
    [Fact]
    public void Read_ManyKeysInDescendingOrder_AllRead()
    {
        const int count = 200_000;
        string entries = string.Join(',', Enumerable.Range(0, count).Select(i => $"\"k{count - i:d6}\":\"\""));

        Assert.Equal(count, TranslationJson.Read("en", Encoding.UTF8.GetBytes($"{{{entries}}}")).Value.Texts.Count);
    }

    [Fact]
    public void Read_TemplateOfLongNames_ReadsIt()
    {
        string long1 = new('見', 500);
        SurveyDefinition definition = SurveyOf(FreeText(new string('長', 300)), Question("Q1", new SingleChoice
        {
            Options = [new Option("a", "A") { Group = long1 + "\n\"'\\" }, new Option(new string('符', 200), "B")],
        }));
        Assert.True(Survey.Compile(definition).IsSuccess);
        Translation template = Translation.Template(definition, "ja");

        Outcome<Translation> read = TranslationJson.Read("ja", TranslationJson.Write(template));

        Assert.Empty(read.Problems);
        Assert.Equal(template, read.Value);
    }

    [Fact]
    public void Compile_OptionSetNameThatNoFileMayHave_IsRefused()
    {
        SurveyDefinition definition = SurveyOf(FreeText("Q1")) with { OptionSets = [new(new string('長', 86), OptionsOf("a b"))] };

        Assert.Contains(Survey.Compile(definition).Problems, problem => problem.Code == "too_large" && problem["size"] is 258m or 258);
    }
}
