using SurveyEngine;
using SurveyEngine.Model;
using WebForm;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 1_000_000);
WebApplication app = builder.Build();

Translation japanese = TranslationJson.Read("ja", File.ReadAllBytes("coffee.ja.json")).Value;
Survey survey = Survey.Read(File.ReadAllBytes("coffee.json"), japanese).Value;
var store = new Store(survey, app.Configuration["Database"] ?? "coffee.db");

app.MapGet("/", (HttpRequest request) =>
    Results.Redirect(request.Headers.AcceptLanguage.ToString().StartsWith("ja", StringComparison.Ordinal) ? "/ja" : "/en"));

app.MapGet("/{language:regex(^(en|ja)$)}", (string language) => Html(new Pages(survey, language).Start()));

app.MapPost("/{language:regex(^(en|ja)$)}", (string language) =>
    Results.Redirect($"/{store.Create()}/{language}/{survey.Definition.Sections[0].Id}"));

// A page that was tried says what is missing on it; a fresh one does not.
app.MapGet("/{id:guid}/{language:regex(^(en|ja)$)}/{section}", (Guid id, string language, string section, bool? tried) =>
    store.Use(id, draft => new Pages(survey, language).Page(draft, section, tried is true)) is { } html ? Html(html) : Results.NotFound());

// The id is the secret: there is no cookie that another site could make use of.
app.MapPost("/{id:guid}/{language:regex(^(en|ja)$)}/{section}", (Guid id, string language, string section, bool? tried, IFormCollection form) =>
    store.Use(id, draft => Posted.Take(draft, language, section, tried is true, form)) is { } next ? Results.Redirect($"/{id}/{next}") : Results.NotFound())
    .DisableAntiforgery();

app.Run();

static IResult Html(string html) => Results.Content(html, "text/html; charset=utf-8");
