using System.Collections.Concurrent;
using FluentValidation;
using FluentValidation.Results;
using SurveyEngine;
using SurveyEngine.Model;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

Translation japanese = TranslationJson.Read("ja", File.ReadAllBytes("coffee.ja.json")).Value;
Survey survey = Survey.Read(File.ReadAllBytes("coffee.json"), japanese).Value;
builder.Services.AddSingleton<IValidator<PostedResponse>>(new PostedResponseValidator(survey, "en"));

WebApplication app = builder.Build();

// One respondent at a time: the session waits as bytes between two requests, in whatever store the host has.
var drafts = new ConcurrentDictionary<Guid, byte[]>();

app.MapPost("/drafts", () =>
{
    var id = Guid.NewGuid();
    drafts[id] = survey.Start().ToUtf8Json();
    return Results.Created($"/drafts/{id}", null);
});

app.MapGet("/drafts/{id:guid}", (Guid id, string? lang) =>
    Find(id) is { } session ? Results.Ok(session.View(lang ?? "en")) : Results.NotFound());

app.MapGet("/drafts/{id:guid}/pages/{section}", (Guid id, string section, string? lang) =>
    Find(id)?.View(lang ?? "en", section) is { } page ? Results.Ok(page) : Results.NotFound());

app.MapPut("/drafts/{id:guid}/{field}", async (Guid id, string field, string? lang, HttpRequest request) =>
{
    if (Find(id) is not { } session)
        return Results.NotFound();

    using var body = new StreamReader(request.Body);
    var change = session.Enter(field, await body.ReadToEndAsync(), lang);
    drafts[id] = session.ToUtf8Json();
    return Results.Ok(change);
});

app.MapPost("/drafts/{id:guid}/response", (Guid id) =>
{
    if (Find(id) is not { } session)
        return Results.NotFound();

    SurveyResponse? response = session.Submit().ValueOrNull;
    return response is not null ? Results.Ok(response) : Results.UnprocessableEntity(session.View("en").Problems);
});

// A whole response at once, from a form that the browser filled in by itself: nothing in it is trusted.
app.MapPost("/responses", async (HttpRequest request, IValidator<PostedResponse> validator) =>
{
    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body);
    ValidationResult result = validator.Validate(new PostedResponse(body.ToArray()));
    return result.IsValid ? Results.Accepted() : Results.ValidationProblem(result.ToDictionary());
});

app.Run();

SurveySession? Find(Guid id) => drafts.TryGetValue(id, out byte[]? draft) ? survey.Resume(draft).Value : null;
