using System.Buffers;
using System.Text;

namespace SurveyEngine.Html.Tests;

/// <summary>What hosts can change of pages, and what texts cannot do to them.</summary>
public sealed class SurveyHtmlTests
{
    private static readonly FormState English = new() { Languages = ["en"] };

    [Fact]
    public void Form_SectionThatIsNotShown_IsNone()
    {
        Survey survey = Survey.Read("""
            { "id": "s", "version": "1", "language": "en", "title": "S", "sections": [
              { "id": "A", "items": [ { "kind": "boolean", "id": "q", "prompt": "Q" } ] },
              { "id": "B", "visibleWhen": "q", "items": [ { "kind": "text", "id": "t", "prompt": "T" } ] } ] }
            """u8).Value;

        Assert.Null(new SurveyHtml().Form(survey.Start(), "B", English));
        Assert.Null(new SurveyHtml().Form(survey.Start(), "C", English));
    }

    [Fact]
    public void Replace_OneKind_WritesItsMarkupAndKeepsTheMarker()
    {
        var html = new SurveyHtml(new HtmlOptions
        {
            Controls = HtmlControls.Default.Replace("number", (writer, question, field) => writer.Write($"""<i title="{field!.Path}">{question.Prompt}</i>""")),
        });
        Browser page = Browser.Open(html.Form(Surveys.Kinds.Start(), "numbers", English)!);

        Assert.Equal("How many rooms does it have?", page.Find("i[title=rooms]").TextContent);
        Assert.Equal("", page.Find("input[name=\"~rooms\"]").GetAttribute("value"));
    }

    [Fact]
    public void Replace_Matrix_WritesItsMarkupAndKeepsTheMarkers()
    {
        var html = new SurveyHtml(new HtmlOptions
        {
            Controls = HtmlControls.Default.Replace("matrix", (writer, question, _) => writer.Write($"<i>{question.Fields.Count}</i>")),
        });
        Browser page = Browser.Open(html.Form(Surveys.Kinds.Start(), "grids", English)!);

        Assert.Equal("3", page.Find("#q-agree i").TextContent);
        Assert.Equal(3, page.Document.QuerySelectorAll("#q-agree input[type=hidden]").Length);
    }

    [Fact]
    public void Replace_UnknownKind_Throws() =>
        Assert.Throws<ArgumentException>(() => HtmlControls.Default.Replace("ship", (_, _, _) => { }));

    [Fact]
    public void Shell_OfTheHost_IsAroundThePage()
    {
        var shell = new SurveyShell(
            (html, page) => html.Write($"""<!DOCTYPE html><title>{page.Title}</title><link rel="stylesheet" href="{page.StyleSheetAddress}">"""),
            (html, _) => html.Write($"<footer>Us</footer>"));
        HtmlPage page = new SurveyHtml(new HtmlOptions { Shell = shell, AssetAddress = "/x/" }).Form(Surveys.Kinds.Start(), "choices", English)!;

        Assert.StartsWith("<!DOCTYPE html><title>Choices – A survey of all kinds</title><link rel=\"stylesheet\" href=\"/x/survey.", page.ToHtml(), StringComparison.Ordinal);
        Assert.EndsWith("</main><footer>Us</footer>", page.ToHtml(), StringComparison.Ordinal);
        Assert.Contains(page.ToMain(), page.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("<main", page.ToMain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Standalone_Page_HasItsStyleSheet()
    {
        string page = new SurveyHtml(new HtmlOptions { IsStandalone = true }).Preview(Surveys.Coffee.Start(), "ja").ToHtml();

        Assert.Contains("--se-ink", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Assets_OfPages_HaveTheirHashesInTheirNames()
    {
        Assert.Matches("^survey\\.[0-9a-f]{10}\\.css$", SurveyAssets.StyleSheet.Name);
        Assert.Matches("^survey\\.[0-9a-f]{10}\\.js$", SurveyAssets.Script.Name);
        Assert.Equal([SurveyAssets.StyleSheet, SurveyAssets.Script], SurveyAssets.All);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</textarea></title><b>")]
    [InlineData("a & b &amp; c 𠮷 क्ष")]
    public void Texts_OfAnyForm_StayTexts(string text)
    {
        SurveySession session = Surveys.Kinds.Start();
        session.Enter("name", text);
        session.Enter("wish", text);
        Browser page = Browser.Open(new SurveyHtml().Form(session, "numbers", English)!);

        Assert.Equal(text, page.Find("#f-name").GetAttribute("value"));
        Assert.Equal(text, page.Find("#f-wish").TextContent);
        Assert.Empty(page.Document.QuerySelectorAll("img, b, body script"));
    }

    [Fact]
    public void Pages_WithoutInlineStylesAndScripts_FitAStrictPolicy()
    {
        foreach (string section in new[] { "choices", "numbers", "grids" })
        {
            Browser page = Browser.Open(new SurveyHtml().Form(Sessions.Wrong("ja"), section, new FormState { Languages = ["ja"], ListsProblems = true })!);

            Assert.Empty(page.Document.QuerySelectorAll("style, script:not([src]), [style], [onclick], [onchange]"));
        }
    }

    [Fact]
    public void Write_Texts_AreEscapedAndMarkupIsNot()
    {
        var bytes = new ArrayBufferWriter<byte>();
        string? none = null;
        new HtmlWriter(bytes).Write($"<p title=\"{"\"<'>&"}\">{none}{-12}</p>");

        Assert.Equal("<p title=\"&quot;&lt;'&gt;&amp;\">-12</p>", Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    [Fact]
    public void Start_SurveyInTwoLanguages_LinksBoth()
    {
        Browser page = Browser.Open(new SurveyHtml().Start(Surveys.Coffee.Start(), new StartState { Languages = ["ja"] }));

        Assert.Equal(["English", "日本語"], page.Document.QuerySelectorAll(".se-languages a").Select(link => link.TextContent));
        Assert.Equal("?lang=en", page.Find("a[lang=en]").GetAttribute("href"));
    }

    [Fact]
    public void Check_Warnings_CanBeSubmittedAllTheSame()
    {
        SurveySession session = Surveys.Coffee.Start();
        session.Answer("drinks", "no");
        session.Answer("spend", 5);
        Browser page = Browser.Open(new SurveyHtml().Check(session, new CheckState { Languages = ["en"] }));

        Assert.Equal("Submit anyway", page.Find("form[action=submit] button").TextContent);
        Assert.Contains("You drink no coffee", page.Find(".se-notice").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Errors_CannotBeSubmitted()
    {
        Browser page = Browser.Open(new SurveyHtml().Check(Surveys.Coffee.Start(), new CheckState { Languages = ["en"] }));

        Assert.Null(page.Document.QuerySelector("form"));
        Assert.Equal("habits?from=check#o-drinks__yes", page.Find(".se-summary a").GetAttribute("href"));
    }

    [Fact]
    public void Check_PendingInput_CannotBeSubmittedWhileItsFieldIsShown()
    {
        SurveySession session = Surveys.Coffee.Start();
        session.Answer("drinks", "yes");
        session.Answer("where", ["other"]);
        KeyValuePair<string, string>[] form = [new("~where.other", ""), new("where.other", new string('x', 70_000))];
        PendingInput pending = FormPost.Apply(session, form, isLastWriter: true, PendingInput.None, "en").Pending;
        Browser shown = Browser.Open(new SurveyHtml().Check(session, new CheckState { Languages = ["en"], Pending = pending }));
        session.Answer("drinks", "no");
        Browser hidden = Browser.Open(new SurveyHtml().Check(session, new CheckState { Languages = ["en"], Pending = pending }));

        Assert.Single(pending);
        Assert.Null(shown.Document.QuerySelector("form"));
        Assert.Equal("habits?from=check#f-where__other", shown.Find(".se-summary a").GetAttribute("href"));
        Assert.NotNull(hidden.Document.QuerySelector("form"));
    }

    [Fact]
    public void Title_OfASectionThatNamesAnAnswer_IsThatOfTheSurvey()
    {
        Survey survey = Survey.Read("""
            { "id": "s", "version": "1", "language": "en", "title": "Pets", "sections": [
              { "id": "A", "title": "About {name|it}", "items": [ { "kind": "text", "id": "name", "prompt": "Name?" } ] } ] }
            """u8).Value;
        SurveySession session = survey.Start();
        session.Answer("name", "Rex");

        Assert.Equal("Pets", new SurveyHtml().Form(session, "A", English)!.Title);
    }

    [Fact]
    public void Page_RightToLeftLanguage_SaysSo()
    {
        Survey survey = Survey.Read(Encoding.UTF8.GetBytes(
            """{ "id": "s", "version": "1", "language": "ar", "title": "س", "sections": [ { "id": "A", "items": [ { "kind": "text", "id": "t", "prompt": "س" } ] } ] }""")).Value;

        Assert.StartsWith("<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\">", new SurveyHtml().Form(survey.Start(), "A", English)!.ToHtml(), StringComparison.Ordinal);
    }
}
