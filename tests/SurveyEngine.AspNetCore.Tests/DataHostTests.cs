using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace SurveyEngine.AspNetCore.Tests;

/// <summary>All data goes through ASP.NET Core and back, with no options set and with generated metadata only.</summary>
public sealed class DataHostTests
{
    private static readonly Problem Own = Problem.Create("own", "Q2-1", ProblemSeverity.Warning, ("en", "Odd."), ("ja", "変です。"));

    public static TheoryData<bool> Metadata => [false, true];

    [Theory]
    [MemberData(nameof(Metadata))]
    public async Task Data_OfAnyKind_GoesThereAndBack(bool isGenerated)
    {
        await using DataHost host = await Start(isGenerated);
        SurveySession session = HalfFilled();

        await GoesThereAndBack(host, Finished(), data => data.ToJson());
        await GoesThereAndBack(host, session.View("ja", Own), data => data.ToJson());
        await GoesThereAndBack(host, session.View("en", session.View("en").Sections[0].Id)!, data => data.ToJson());
        await GoesThereAndBack(host, session.Answer("Q2-1", null), data => data.ToJson());
        await GoesThereAndBack(host, session.Progress, data => data.ToJson());
        await GoesThereAndBack(host, session.Explain("Q2-2-1").Value, data => data.ToJson());
        await GoesThereAndBack(host, session.Check(), data => data.ToJson());
        await GoesThereAndBack(host, Own, data => data.ToJson());
        foreach (AnswerValue answer in (AnswerValue[])["a", 1.5m, ["a", "b"]])
            await GoesThereAndBack(host, answer, data => data.ToJson());
    }

    [Theory]
    [InlineData("no such field")]
    [InlineData("Q1..")]
    [InlineData("%01%F0%9F%98%80")]
    public async Task Paths_FromAUrl_AreNeverAnError(string path)
    {
        await using DataHost host = await Start(isGenerated: false);

        var change = await host.Client.GetFromJsonAsync<SurveyChange>($"/fields/{path}");
        Assert.Equal([ProblemCodes.UnknownField], change!.Problems.Select(problem => problem.Code));
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync($"/answers/{path}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync($"/explain/{path}")).StatusCode);
    }

    [Fact]
    public async Task Bodies_OfRequests_AreReadWithoutSynchronousCalls()
    {
        await using DataHost host = await Start(isGenerated: false);
        SurveyResponse response = Finished();
        using var valid = new ByteArrayContent(response.ToUtf8Json());
        using var again = new ByteArrayContent(response.ToUtf8Json());
        using var broken = new StringContent("{");
        using var large = new StringContent(new string(' ', 70_000));

        Assert.False((await Problems(await host.Client.PostAsync("/check", valid))).HasErrors);
        Assert.Equal(response.ToUtf8Json(), await (await host.Client.PostAsync("/write", again)).Content.ReadAsByteArrayAsync());
        Assert.Equal([ProblemCodes.MalformedJson], (await Problems(await host.Client.PostAsync("/write", broken))).Select(problem => problem.Code));
        Assert.Equal([ProblemCodes.TooLarge], (await Problems(await host.Client.PostAsync("/check", large))).Select(problem => problem.Code));
    }

    [Fact]
    public async Task Bodies_ThatAreNoData_AreBadRequests()
    {
        await using DataHost host = await Start(isGenerated: false);

        foreach (string name in (string[])[nameof(SurveyResponse), nameof(Problem), nameof(SurveyView), nameof(AnswerValue)])
        {
            using var content = new StringContent("""{"code":[],"survey":1}""", Encoding.UTF8, "application/json");
            Assert.Equal(HttpStatusCode.BadRequest, (await host.Client.PostAsync("/" + name, content)).StatusCode);
        }
    }

    private static Task<DataHost> Start(bool isGenerated) => DataHost.StartAsync(services =>
    {
        if (isGenerated)
            services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, SurveyJsonTypes.Resolver));
    });

    private static async Task GoesThereAndBack<T>(DataHost host, T data, Func<T, string> toJson)
    {
        HttpResponseMessage answer = await host.Client.PostAsJsonAsync("/" + typeof(T).Name, data);
        string json = await answer.Content.ReadAsStringAsync();

        Assert.True(answer.IsSuccessStatusCode, json);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(toJson(data)), JsonNode.Parse(json)), json);
        Assert.Equal(data, JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web));
    }

    private static async Task<ProblemList> Problems(HttpResponseMessage message) => (await message.Content.ReadFromJsonAsync<ProblemList>())!;

    private static SurveySession HalfFilled()
    {
        SurveySession session = DataHost.Survey.Start();
        foreach (SurveyField field in session.Survey.Fields.Take(12))
            session.Answer(field.Path, field.Kind == "multi" ? [field.Options[0].Code] : field.Options.Count > 0 ? field.Options[0].Code : "x");

        return session;
    }

    /// <summary>A response that answers whatever is required with the first option, or with something short.</summary>
    private static SurveyResponse Finished()
    {
        SurveySession session = DataHost.Survey.Start();
        for (int round = 0; round < 10 && session.Check().HasErrors; round++)
        {
            foreach (Problem problem in session.Check().Errors)
            {
                SurveyField field = session.Survey.Fields[problem.Path!]!;
                AnswerValue answer = field.Kind switch
                {
                    "single" => field.Options[0].Code,
                    "multi" => [field.Options[0].Code],
                    "number" => 1,
                    _ => "x",
                };
                session.Answer(field.Path, answer);
            }
        }

        return session.Submit().Value;
    }
}
