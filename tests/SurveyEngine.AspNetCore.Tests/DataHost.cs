using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SurveyEngine.Definitions;

namespace SurveyEngine.AspNetCore.Tests;

/// <summary>A web host as hosts write it: <c>Results.Ok</c> out, parameters and request bodies in.</summary>
internal sealed class DataHost : IAsyncDisposable
{
    private const int MaxBytes = 64 * 1024;

    private readonly WebApplication _app;

    private DataHost(WebApplication app)
    {
        _app = app;
        Client = app.GetTestClient();
    }

    public static Survey Survey { get; } = CybersecuritySurvey.WithConsistencyRules;

    public HttpClient Client { get; }

    public static async Task<DataHost> StartAsync(Action<IServiceCollection>? configure = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        configure?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        Map<SurveyResponse>(app);
        Map<SurveyView>(app);
        Map<PageView>(app);
        Map<SurveyChange>(app);
        Map<SurveyProgress>(app);
        Map<Explanation>(app);
        Map<Problem>(app);
        Map<ProblemList>(app);
        app.MapPost("/" + nameof(AnswerValue), (AnswerValue data) => Results.Ok(data));
        app.MapGet("/fields/{path}", (string path) => Survey.Start().Answer(path, "x"));
        app.MapGet("/answers/{path}", (string path) => Results.Ok(Survey.Start()[path]));
        app.MapGet("/explain/{path}", (string path) =>
            Survey.Start().Explain(path) is { ValueOrNull: { } found } ? Results.Ok(found) : Results.NotFound());
        app.MapPost("/check", async (HttpRequest request, CancellationToken cancellation) =>
            Results.Ok(await Survey.CheckAsync(request.Body, MaxBytes, cancellationToken: cancellation)));
        app.MapPost("/write", async (HttpRequest request, HttpResponse response, CancellationToken cancellation) =>
        {
            var (read, problems) = await Survey.ReadResponseAsync(request.Body, MaxBytes, cancellationToken: cancellation);
            response.ContentType = "application/json";
            if (read is not null)
                read.WriteTo(response.BodyWriter);
            else
                problems.WriteTo(response.BodyWriter);
            await response.BodyWriter.FlushAsync(cancellation);
        });
        await app.StartAsync();
        return new DataHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static void Map<T>(WebApplication app)
        where T : class =>
        app.MapPost("/" + typeof(T).Name, (T data) => Results.Ok(data));
}
