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
        var choice = Assert.IsType<MultiChoiceFieldView>(questions["Q3"].Fields[0]);
        Assert.Equal(["a", "c"], choice.Options.Select(option => option.Code));
        Assert.All(choice.Options, option => Assert.False(option.Selected || option.Specify is not null));
        Assert.Equal([new RowView { Code = "1", Label = "1" }], questions["Q4"].Rows);
        Assert.Null(questions["Q3"].Rows);
        Assert.Equal(["Q4.1"], questions["Q4"].Fields.Select(field => field.Path));
        Assert.DoesNotContain("hidden draft", view.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("987", view.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void View_OfWhatWasTakenBack_IsBlank()
    {
        SurveyView view = Scenario.Of(Number("Q1"), FreeText("Q2")).Answer("Q1", 5).Answer("Q2", "x").Clear("Q1").Clear("Q2").Session.View("en");

        FieldView[] fields = [.. view.Sections[0].Items.Cast<QuestionView>().Select(question => question.Fields[0])];
        Assert.Null(Assert.IsType<NumberFieldView>(fields[0]).Number);
        Assert.Equal((null, 0), (Assert.IsType<TextFieldView>(fields[1]).Text, Assert.IsType<TextFieldView>(fields[1]).Length));
        Assert.All(fields, field => Assert.False(field.Answered));
    }

    [Fact]
    public void View_OfAnySection_IsThatOfTheWholeView()
    {
        SurveySession session = new Scenario(_shop.Start())
            .Answer("visited", "y").Answer("goods", ["bread", "other"]).Answer("grades.taste", "2").Answer("mail", "nobody").Session;

        SurveyView whole = session.View("ja");
        Assert.NotEmpty(whole.Problems);
        foreach (SectionView section in Sections(whole.Sections))
        {
            PageView page = session.View("ja", section.Id)!;
            string[] paths = [.. Paths(section)];
            Assert.Equal(section, page.Section);
            Assert.Equal((whole.SurveyId, whole.Version, whole.Language, whole.Title), (page.SurveyId, page.Version, page.Language, page.Title));
            Assert.Equal(whole.Problems.Where(problem => paths.Contains(problem.Path)), page.Problems);
            Assert.Equal(paths.Length, page.Progress.ShownCount);
        }

        Assert.Equal(
            whole.Progress,
            whole.Sections.Select(section => session.View("ja", section.Id)!.Progress).Aggregate((sum, page) => Progress(
                sum.ShownCount + page.ShownCount, sum.AnsweredCount + page.AnsweredCount, sum.RequiredBlankCount + page.RequiredBlankCount)));
    }

    [Fact]
    public void View_OfASection_HasTheRulesThatPointAtIt()
    {
        SurveyDefinition definition = SurveyOf() with
        {
            Sections =
            [
                new Section { Id = "S1", Items = [Single("Q1")] },
                new Section { Id = "S2", Items = [Single("Q2"), Single("Q3", "a b", "Q2 = 'a'")] },
                new Section { Id = "S3", VisibleWhen = "Q1 = 'c'", Items = [Single("Q4")] },
            ],
            Rules = [new Rule { Id = "R1", Assert = "not (Q1 = 'a' and Q2 = 'b')", Fields = ["Q2", "Q1"], Message = "They differ." }],
        };
        SurveySession session = new Scenario(Survey.Compile(definition).Value.Start()).Answer("Q1", "a").Answer("Q2", "b").Session;

        Assert.Empty(session.View("en", "S1")!.Problems);
        Assert.Equal("They differ.", Assert.Single(session.View("en", "S2")!.Problems).Message);
        Assert.Equal(Progress(shown: 1, answered: 1, requiredBlank: 0), session.View("en", "S2")!.Progress);
        Assert.Null(session.View("en", "S3"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Q1")]
    [InlineData("S9")]
    [InlineData("no section \u0000\ud800")]
    public void View_OfNoSection_IsNull(string section) => Assert.Null(Scenario.Of(Single("Q1")).Session.View("en", section));

    [Fact]
    public void View_OfASection_CostsWhatTheSectionHolds()
    {
        Survey survey = Survey.Compile(SurveyOf() with
        {
            Sections = [.. Enumerable.Range(0, 50).Select(i => new Section { Id = $"S{i}", Items = [Single($"Q{i}").Required(), FreeText($"T{i}")] })],
        }).Value;
        SurveySession session = survey.Start();
        SurveyView? whole = null;
        PageView? page = null;

        long wholeCost = Allocation.Least(() => whole = session.View("en"));
        long pageCost = Allocation.Least(() => page = session.View("en", "S7"));

        Assert.Equal(whole!.Sections[7], page!.Section);
        Assert.InRange(pageCost, 1, wholeCost / 25);
    }

    private static IEnumerable<SectionView> Sections(IEnumerable<ItemView> items) =>
        items.OfType<SectionView>().SelectMany(section => Sections(section.Items).Prepend(section));

    private static IEnumerable<string> Paths(ItemView item) => item switch
    {
        SectionView section => section.Items.SelectMany(Paths),
        QuestionView question => question.Fields.SelectMany(field => field is ChoiceFieldView choice
            ? choice.Options.Select(option => option.Specify?.Path).OfType<string>().Prepend(field.Path)
            : [field.Path]),
        _ => [],
    };

    [Fact]
    public void Progress_CountsShownFields()
    {
        Scenario story = Scenario.Of(
            Single("Q1").Required(), FreeText("Q2"), FreeText("Q3").Required(), FreeText("Q4", "Q1 = 'a'").Required(), FreeText("Q5").RequiredWhen("Q1 = 'a'"));

        Assert.Equal(Progress(shown: 4, answered: 0, requiredBlank: 2), story.Session.Progress);
        Assert.Equal(Progress(shown: 5, answered: 1, requiredBlank: 3), story.Answer("Q1", "a").Session.Progress);
        Assert.Equal(Progress(shown: 5, answered: 2, requiredBlank: 2), story.Answer("Q3", "x").Session.View("en").Progress);
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

    private static SurveyProgress Progress(int shown, int answered, int requiredBlank) =>
        new() { ShownCount = shown, AnsweredCount = answered, RequiredBlankCount = requiredBlank };
}
