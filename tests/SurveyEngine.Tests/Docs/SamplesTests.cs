using System.Net.Http.Json;
using System.Text.RegularExpressions;
using FirstSurvey;
using Guides;
using SurveyEngine.Definitions;
using SurveyEngine.Html;
using SurveyEngine.Model;

namespace SurveyEngine.Tests.Docs;

/// <summary>The samples do what the pages say.</summary>
public sealed partial class SamplesTests
{
    private static readonly SurveyDefinition Coffee = SurveyJson.Read(File.ReadAllBytes(Samples.PathOf("coffee.json"))).Value;

    [Fact]
    public void Embedding_Run_WritesWhatTheReadmeShows() =>
        Assert.Equal(File.ReadAllText(Samples.PathOf("Embedding/output.txt")), Samples.Run("Embedding"));

    [Fact]
    public void FirstSurvey_Run_AsksAndFinishes() =>
        Assert.Equal(
            File.ReadAllText(Samples.PathOf("FirstSurvey/output.txt")),
            Samples.Run("FirstSurvey", File.ReadAllText(Samples.PathOf("FirstSurvey/input.txt"))));

    [Fact]
    public void FirstSurvey_EqualsTheFile() => Assert.Equal(Coffee, CoffeeSurvey.Definition);

    [Fact]
    public void AnswersInTexts_SayWhatThePageSays()
    {
        Survey survey = Survey.Read(File.ReadAllBytes(Samples.PathOf("guesthouse.json"))).Value;
        SurveySession session = survey.Start();
        Assert.Empty(survey.Warnings);
        Assert.Equal("When do you arrive, neighbour?", ((QuestionView)session.View("en").Sections[0].Items[1]).Prompt);
        Assert.Equal("When do you arrive, Ann?", AnswersInTexts.NextQuestion(session, "en"));
        session.Answer("arrival", new DateOnly(2026, 3, 5));
        Assert.Equal("After 5 March 2026, please.", Assert.Single(session.Answer("departure", new DateOnly(2026, 3, 1)).Problems).Message("en"));
        Assert.Equal("2030-12-31 is the last day, Ann.", Assert.Single(session.Answer("departure", new DateOnly(2031, 1, 1)).Problems).Message("en"));
        session.Answer("departure", new DateOnly(2026, 3, 7));
        Assert.Equal("We expect you for 2 nights.", ((NoteView)session.View("en").Sections[0].Items[^1]).Prompt);
    }

    [Fact]
    public void Coffee_AndItsTranslation_AreComplete() =>
        Assert.Empty(Translating.Load(Samples.PathOf("")).Warnings);

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public async Task WebHost_TakesDraftsAndResponses()
    {
        using var host = Samples.Start("WebHost", "--urls", "http://127.0.0.1:0");
        try
        {
            using var client = new HttpClient { BaseAddress = Patience.Wait(Samples.Address(host.StandardOutput), "the host to listen") };
            Uri draft = (await client.PostAsync("drafts", content: null)).Headers.Location!;
            Assert.Contains("\"newlyShown\":[\"where\"", await Put(client, $"{draft}/drinks", "yes"), StringComparison.Ordinal);
            Assert.Contains("unknown_option", await Put(client, $"{draft}/where", "nowhere"), StringComparison.Ordinal);
            Assert.Equal("職場のコーヒー", (await client.GetFromJsonAsync<SurveyView>($"{draft}?lang=ja"))!.Title);
            Assert.Equal("職場のコーヒー", (await client.GetFromJsonAsync<PageView>($"{draft}/pages/habits?lang=ja"))!.Title);
            Assert.Contains("unknown_field", await Put(client, $"{draft}/no%20such", "yes"), StringComparison.Ordinal);
            Assert.Equal(404, (int)(await client.GetAsync($"{draft}/pages/no%20such")).StatusCode);
            Assert.Equal(422, (int)(await client.PostAsync($"{draft}/response", content: null)).StatusCode);
            await Put(client, $"{draft}/where", "kitchen");
            await Put(client, $"{draft}/spend", "5");
            Assert.Contains("wrong_type", await Put(client, $"{draft}/spend", "12a"), StringComparison.Ordinal);
            Assert.Contains("\"entered\":\"12a\"", await client.GetStringAsync(draft), StringComparison.Ordinal);
            Assert.Equal(422, (int)(await client.PostAsync($"{draft}/response", content: null)).StatusCode);
            await Put(client, $"{draft}/spend?lang=de", "1.200");
            Assert.Equal(200, (int)(await client.PostAsync($"{draft}/response", content: null)).StatusCode);
            Assert.Equal(202, await Post(client, """{"survey":"coffee","version":"1.0.0","answers":{"drinks":"no","spend":1}}"""));
            Assert.Equal(400, await Post(client, """{"survey":"coffee","version":"1.0.0","answers":{"drinks":"no","where":["cafe"]}}"""));
        }
        finally
        {
            host.Kill();
        }
    }

    [Fact]
    public void Visits_KnownRespondent_IsNotAskedForWhatIsKnown()
    {
        Survey visit = Survey.Read(File.ReadAllBytes(Samples.PathOf("visit.json"))).Value;
        ParameterValues known = Visits.Known(visit, new DateOnly(2026, 11, 28), isMember: true, "ann@example.com");
        SurveySession session = Visits.Start(visit, new DateOnly(2026, 11, 28), isMember: true, "ann@example.com");
        session.Enter("birth", "1986年3月2日");
        SurveyResponse response = session.Submit().Value;

        Assert.Empty(visit.Warnings);
        Assert.True(session.IsShown("free"));
        Assert.Equal((40, "ann@example.com", new DateOnly(2026, 11, 29)), (response["age"], response["contact"], Visits.Arrival(response)));
        Assert.True(Visits.Receive(visit, response.ToUtf8Json(), known).IsSuccess);
        Assert.True(Visits.Reread(visit, response.ToUtf8Json()).IsSuccess);
        ParameterValues other = Visits.Known(visit, new DateOnly(2026, 11, 29), isMember: true, email: null);
        Assert.Equal(["wrong_parameter", "wrong_parameter"], Visits.Receive(visit, response.ToUtf8Json(), other).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void HostProblems_AreShownBesideOthers()
    {
        SurveySession session = Survey.Compile(Coffee).Value.Start();
        session.Answer("drinks", "yes");

        Assert.DoesNotContain(HostProblems.View(session, "en", 100).Problems, problem => problem.Code == "over_budget");
        session.Answer("spend", 1200);
        Assert.Contains(HostProblems.View(session, "ja", 100).Problems, problem => problem.Message == "予算を超えています。");
    }

    [Fact]
    public void Tally_OfResponses_CountsValidOnes()
    {
        Survey survey = Survey.Compile(Coffee).Value;
        string[] answers = ["""{"drinks":"no"}""", """{"drinks":"yes","where":["kitchen"]}""", """{"drinks":"no"}""", """{"drinks":"maybe"}"""];

        int[] counts = Tally.Of(survey, "drinks", answers.Select(each => new Posting(survey).Bytes(each)));
        Assert.Equal(
            [("yes", 1), ("no", 2)], survey.Fields["drinks"]!.Options.Select((option, i) => (option.Code, counts[i])));
    }

    [Fact]
    public void TypedIds_OfTheCoffeeSurvey_ReadItsAnswers()
    {
        Survey survey = Survey.Compile(Coffee).Value;
        SurveySession session = survey.Start();
        session.Answer("drinks", "yes");
        session.Answer("often.filter", "never");
        Assert.False(TypedIds.IsUnhappyGuest(session));
        session.Answer("wish", "Filter coffee");

        Assert.True(TypedIds.IsUnhappyGuest(session));
        Assert.Equal(
            Coffee.Sections.SelectMany(section => survey.Fields.Where(field => section.Items.Any(item => item.Id == field.Question)).Select(_ => section.Id)),
            survey.FieldPaths.Select(TypedIds.PageOf));
    }

    [Fact]
    public void FullPaperSurvey_HasTheQuestionBehindQ3_3()
    {
        string[] paths = [.. FullPaperSurvey.Survey.FieldPaths];

        Assert.Equal(Array.IndexOf(paths, "Q3-3") + 1, Array.IndexOf(paths, "Q3-4"));
        Assert.Empty(FullPaperSurvey.Survey.Warnings);
        Assert.NotEqual(CybersecuritySurvey.Survey.Fingerprint, FullPaperSurvey.Survey.Fingerprint);
    }

    [Fact]
    public void Adapting_RemovesAndReplaces()
    {
        Assert.Null(Adapting.WithoutInterviews.Find("Q6-1-2"));
        Assert.True(Survey.Compile(Adapting.WithoutInterviews).IsSuccess);
        Assert.Equal(Requirement.Requested, ((Question)Adapting.WithOptionalBudget.Find("Q4-1")!).Requirement);
    }

    [Fact]
    public void ConsistencyRules_AreAddedInCodeAsFromAFile()
    {
        SurveyDefinition inCode = ConsistencyRules.WithRule(Coffee);

        Assert.Equal(inCode, ConsistencyRules.WithRulesOfFile(Coffee, Samples.PathOf("rules.json")));
        Assert.Empty(Survey.Compile(inCode).Value.Warnings);
        Assert.NotEmpty(ConsistencyRules.BuiltIn.Definition.Rules);
    }

    [Fact]
    public void RulesOfYourOwn_AreAskedAsTheSurveysAre()
    {
        SurveySession session = RulesOfYourOwn.WithSpendingRules(Translating.Load(Samples.PathOf(""))).Start();
        session.Answer("drinks", "yes");
        session.Answer("where", ["cafe"]);
        session.Answer("spend", 0);

        Problem warning = Assert.Single(session.Check(), problem => problem.Code == "free_coffee");
        Assert.Equal(("Is the coffee of the café free?", "喫茶店のコーヒーは無料ですか。"), (warning.Message("en"), warning.Message("ja")));
        session.Answer("spend", 200_000);
        Assert.Contains(session.View("en", "wishes")!.Problems, problem => problem.Message == "'What do you spend on it a month?' must be less than '100000'.");
    }

    [Fact]
    public async Task RulesOfYourOwn_ThatWait_AreShownByTheHost()
    {
        Survey survey = Translating.Load(Samples.PathOf(""));
        SurveySession session = survey.Start();
        session.Answer("drinks", "yes");
        session.Answer("where", ["other"]);
        session.Answer("where.other", "Kiosk");

        PageView? page = await RulesOfYourOwn.Page(session, new PlaceRules(survey, new HashSet<string> { "Kiosk" }), "habits", "en");
        Assert.Contains(page!.Problems, problem => (problem.Path, problem.Message) == ("where.other", "This place is closed."));
    }

    [Fact]
    public void Pages_AsHtml_HaveEveryControlOnceAndProblemsWhereTheyBelong()
    {
        Survey survey = Translating.Load(Samples.PathOf(""));
        var pages = new Pages(survey, "ja", "en");
        SurveySession session = survey.Start();

        string fresh = pages.Html(session, "habits", []);
        Assert.DoesNotContain("エラー", fresh, StringComparison.Ordinal);
        string[] ids = [.. HtmlIds().Matches(fresh).Select(match => match.Value)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.Contains("id=\"f-where__other\"", ids);
        Assert.Contains("<fieldset id=\"q-where\" hidden>", fresh, StringComparison.Ordinal);
        Assert.Contains("<span id=\"f-drinks_problems\"><b>エラー: この項目は必須です。お答えください。</b></span>", pages.Html(session, "habits", ["habits"]), StringComparison.Ordinal);
        Assert.Contains("2ページ中2ページ目", pages.Html(session, "wishes", []), StringComparison.Ordinal);
        Assert.Equal("", pages.Html(session, "no such page", []));
    }

    [Fact]
    public void HtmlPages_OpenedAndPosted_GoFromPageToPage()
    {
        Survey survey = Translating.Load(Samples.PathOf(""));
        var pages = new HtmlPages(survey);
        SurveySession session = survey.Start();

        Assert.Contains("/survey-files/survey.", pages.Page(session, "habits", "ja", PendingInput.None), StringComparison.Ordinal);
        Assert.DoesNotContain("<html", pages.PartOfALayout(session, "habits", "ja"), StringComparison.Ordinal);
        Assert.Equal("habits#q-where", Posted("habits", ("~drinks", ""), ("drinks", "yes")));
        Assert.Equal("habits", Posted("habits", ("~drinks", "yes"), ("drinks", "yes"), ("~where", ""), ("~often.espresso", ""), ("~often.filter", "")));
        Assert.Equal("wishes", Posted("habits", ("~drinks", "yes"), ("drinks", "no"), (".go", "next")));
        Assert.Equal("habits", Posted("wishes", ("~spend", ""), ("spend", "12"), ("~wish", ""), (".go", "back")));
        Assert.Equal("check", Posted("wishes", ("~spend", "12"), ("spend", "0"), ("~wish", ""), (".go", "next")));
        Assert.Contains("action=\"submit\"", pages.Check(session, "en"), StringComparison.Ordinal);
        Assert.Contains("Only if the answer to “Do you drink coffee at work?” is “Yes”", pages.Paper("en"), StringComparison.Ordinal);

        string Posted(string section, params (string Name, string Value)[] form) =>
            HtmlPages.Posted(session, section, "en", form.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)), PendingInput.None).Next;
    }

    [Fact]
    public void Drafts_GoOnWhereTheyWere_UnlessTheDefinitionHasChanged()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        var drafts = new Drafts(Survey.Compile(Coffee).Value, folder.FullName);
        SurveySession session = drafts.Open("somebody");
        session.Answer("drinks", "no");
        drafts.Save("somebody", session);
        var later = new Drafts(Survey.Compile(Coffee with { Title = "Tea at work" }).Value, folder.FullName);

        Assert.Equal("no", drafts.Open("somebody")["drinks"]);
        Assert.True(later.Open("somebody")["drinks"] is { IsBlank: true });
        folder.Delete(recursive: true);
    }

    private static async Task<string> Put(HttpClient client, string path, string text)
    {
        using var content = new StringContent(text);
        return await (await client.PutAsync(path, content)).Content.ReadAsStringAsync();
    }

    private static async Task<int> Post(HttpClient client, string json)
    {
        using var content = new StringContent(json);
        return (int)(await client.PostAsync("responses", content)).StatusCode;
    }

    [GeneratedRegex("id=\"[^\"]*\"")]
    private static partial Regex HtmlIds();
}
