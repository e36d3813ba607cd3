using System.Diagnostics;
using System.Net;
using System.Text;

namespace SurveyEngine.Tests.Docs;

/// <summary>The form host of the samples, as a browser without scripts sees it.</summary>
[Trait(Speed.Category, Speed.Slow)]
public sealed class WebFormTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly Process _host;
    private readonly HttpClient _browser;

    public WebFormTests()
    {
        _host = Samples.Start("WebForm", "--urls", "http://127.0.0.1:0", "--Database", Path.Combine(_folder.FullName, "coffee.db"));
        _browser = new HttpClient { BaseAddress = Patience.Wait(Samples.Address(_host.StandardOutput), "the host to listen") };
    }

    [Fact]
    public async Task Form_FilledInWithMistakes_KeepsThemUntilTheyAreCorrected()
    {
        (Uri page, string html) = await Post(new Uri(_browser.BaseAddress!, "en"), "");
        Assert.DoesNotContain("Error", html, StringComparison.Ordinal);

        (page, html) = await Post(page, "asked=drinks&go=next");
        Assert.Contains("<a href=\"habits?tried=true#f-drinks\">", html, StringComparison.Ordinal);

        (page, html) = await Post(page, "asked=drinks&drinks=yes&go=next");
        Assert.Contains("id=\"f-where\"", html, StringComparison.Ordinal);

        (page, html) = await Post(page, "asked=drinks&drinks=yes&asked=where&where=kitchen&asked=where.other&where.other=%3Cb%3E&asked=often.espresso&asked=often.filter&go=next");
        Assert.Contains("Page 2 of 2", html, StringComparison.Ordinal);

        (page, html) = await Post(page, "asked=spend&spend=12a&asked=wish&wish=%22Tea%22&go=next");
        Assert.Contains("value=\"12a\"", html, StringComparison.Ordinal);
        Assert.Contains("Error: Please enter a number.", html, StringComparison.Ordinal);

        (page, html) = await Post(page, "asked=spend&spend=12b&asked=wish&wish=%22Tea%22&go=ja");
        Assert.Contains("value=\"12b\"", html, StringComparison.Ordinal);
        Assert.Contains("\n&quot;Tea&quot;</textarea>", html, StringComparison.Ordinal);
        Assert.Contains("<h1>職場のコーヒー</h1>", html, StringComparison.Ordinal);

        (Uri back, html) = await Post(page, "asked=spend&spend=１２&asked=wish&wish=&go=back");
        Assert.Contains("value=\"kitchen\" type=\"checkbox\" checked", html, StringComparison.Ordinal);
        Assert.Contains("value=\"&lt;b&gt;\"", html, StringComparison.Ordinal);
        Assert.NotEqual(page, back);

        (page, html) = await Post(page, "asked=spend&spend=１２&asked=wish&wish=&go=next");
        Assert.Contains("送信しました", html, StringComparison.Ordinal);
        Assert.Equal(html, (await Post(page, "asked=spend&spend=1&go=next")).Html);
    }

    [Fact]
    public async Task Form_WithAWarning_IsSubmittedAfterItWasSeen()
    {
        (Uri page, string html) = await Post(new Uri(_browser.BaseAddress!, "en"), "");
        (page, html) = await Post(page, "asked=drinks&drinks=no&go=next");
        (page, html) = await Post(page, "asked=spend&spend=5&asked=wish&go=next");
        Assert.Contains("Submit anyway", html, StringComparison.Ordinal);

        (_, html) = await Post(page, "asked=spend&spend=5&asked=wish&go=next");
        Assert.Contains("have been submitted", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asked=nope&nope=1&asked=&=&asked=drinks&drinks=zz&drinks=yes&go=zz")]
    [InlineData("asked=where.other&where.other=%ff%fe%01&go=ja")]
    [InlineData("asked=drinks&asked=drinks&drinks=%F0%9F%98%80&go=back")]
    [InlineData("&&&===%")]
    public async Task Nonsense_ThatIsPosted_IsNoFaultOfTheHost(string form)
    {
        (Uri page, _) = await Post(new Uri(_browser.BaseAddress!, "en"), "");
        using var content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded");

        using HttpResponseMessage answer = await _browser.PostAsync(page, content);
        Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError);
        Assert.Equal(HttpStatusCode.OK, (await _browser.GetAsync(page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _browser.GetAsync(new Uri(page, "nope"))).StatusCode);
    }

    public void Dispose()
    {
        _browser.Dispose();
        _host.Kill();
        _host.WaitForExit(Patience.Limit);
        _host.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Posts a form and follows to the page that is shown next.</summary>
    private async Task<(Uri Page, string Html)> Post(Uri page, string form)
    {
        using var content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded");
        using HttpResponseMessage answer = await _browser.PostAsync(page, content);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (answer.RequestMessage!.RequestUri!, await answer.Content.ReadAsStringAsync());
    }
}
