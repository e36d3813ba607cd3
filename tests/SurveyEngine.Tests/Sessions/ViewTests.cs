using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Model;
using SurveyEngine.Tests.House;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>What a respondent sees: the one contract for every user interface.</summary>
public sealed class ViewTests
{
    private const string Folder = "tests/SurveyEngine.Tests/Sessions/Views";

    private readonly Survey _shop = Survey
        .Read(
            File.ReadAllBytes(Repository.PathOf(Folder + "/shop.json")),
            TranslationJson.Read("ja", File.ReadAllBytes(Repository.PathOf(Folder + "/shop.ja.json"))).Value)
        .Value;

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void ToJson_OfASessionHalfway_IsAsApproved(string language)
    {
        Scenario story = new Scenario(_shop.Start())
            .Answer("visited", "y").Answer("goods", ["bread", "other"]).Answer("goods.other", "𠮷 & sons").Answer("grades.taste", "2")
            .Answer("spent", 12.345m).Answer("mail", "nobody");

        var indented = new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        ApprovedFile.Check($"{Folder}/halfway.{language}.json", JsonNode.Parse(story.Session.View(language).ToJson())!.ToJsonString(indented) + "\n");
    }

    [Fact]
    public void Translation_OfTheTestSurvey_IsWhole() => Assert.Equal(["forward_reference"], _shop.Warnings.Select(warning => warning.Code));

    [Fact]
    public void View_InAnUnknownLanguage_HasTheDefinitionsTextsAndEnglishProblems()
    {
        SurveyView view = Scenario.Of(Survey.Compile(SurveyOf(FreeText("Q1").Required()) with { Language = "ja" }).Value.Definition).Session.View("fr");

        Assert.Equal("ja", view.Language);
        Assert.Equal("This question must be answered.", view.Problems.Single().Message);
    }

    [Fact]
    public void View_HoldsNothingThatIsHidden()
    {
        SurveyView view = Scenario.Of(
                Single("Q1"), FreeText("Q2", "Q1 = 'b'"), Multi("Q3").OptionWhen("b", "Q1 = 'b'").Specifying("c"),
                Matrix("Q4", "1 2", new NumberEntry()).RowWhen("2", "Q1 = 'b'"))
            .Answer("Q2", "hidden draft").Answer("Q4.2", 987).Answer("Q3", ["b"]).Session.View("en");

        var questions = view.Sections[0].Items.Cast<QuestionView>().ToDictionary(question => question.Id);
        Assert.Equal(["Q1", "Q3", "Q4"], questions.Keys);
        Assert.Equal(["a", "c"], questions["Q3"].Fields[0].Options!.Select(option => option.Code));
        Assert.All(questions["Q3"].Fields[0].Options!, option => Assert.False(option.Picked || option.Specify is not null));
        Assert.Equal(["Q4.1"], questions["Q4"].Fields.Select(field => field.Path));
        Assert.DoesNotContain("hidden draft", view.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("987", view.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void View_OfWhatWasTakenBack_IsBlank()
    {
        SurveyView view = Scenario.Of(Number("Q1"), FreeText("Q2")).Answer("Q1", 5).Answer("Q2", "x").Clear("Q1").Clear("Q2").Session.View("en");

        FieldView[] fields = [.. view.Sections[0].Items.Cast<QuestionView>().Select(question => question.Fields[0])];
        Assert.Equal((null, null, 0), (fields[0].Number, fields[1].Text, fields[1].Length));
    }

    [Fact]
    public void Progress_CountsShownFields()
    {
        Scenario story = Scenario.Of(
            Single("Q1").Required(), FreeText("Q2"), FreeText("Q3").Required(), FreeText("Q4", "Q1 = 'a'").Required(), FreeText("Q5").RequiredWhen("Q1 = 'a'"));

        Assert.Equal(new SurveyProgress(Shown: 4, Answered: 0, RequiredBlank: 2), story.Session.Progress);
        Assert.Equal(new SurveyProgress(Shown: 5, Answered: 1, RequiredBlank: 3), story.Answer("Q1", "a").Session.Progress);
        Assert.Equal(new SurveyProgress(Shown: 5, Answered: 2, RequiredBlank: 2), story.Answer("Q3", "x").Session.View("en").Progress);
    }

    [Fact]
    public void View_Requirement_IsThatOfNow()
    {
        Scenario story = Scenario.Of(Single("Q1"), FreeText("Q2").RequiredWhen("Q1 = 'a'"));

        Requirement Now() => story.Session.View("en").Sections[0].Items.Cast<QuestionView>().Last().Fields[0].Requirement;
        Assert.Equal(Requirement.Optional, Now());
        story.Answer("Q1", "a");
        Assert.Equal(Requirement.Required, Now());
    }
}
