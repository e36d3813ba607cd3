using System.Text;
using Guides;
using SurveyEngine.Storage;

namespace SurveyEngine.Tests.Docs;

/// <summary>What the guide to stores shows, from the first press of a button to the export.</summary>
public sealed class StoringTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public async Task Storing_FromStartToExport_StoresOneResponse()
    {
        Survey survey = Survey.Read(File.ReadAllBytes(Samples.PathOf("coffee.json"))).Value;
        await using SqliteSheetStore store = Storing.OpenStore(_folder.FullName);
        var storing = new Storing(survey, store, TimeProvider.System);
        byte[] nonce = "pressed once, or twice"u8.ToArray();
        Assert.Null(await storing.BeginAsync(nonce));

        await storing.OpenRunAsync();
        byte[] secret = (await storing.BeginAsync(nonce))!;
        Assert.Equal(secret, await storing.BeginAsync(nonce));
        Assert.Null(await storing.SubmitAsync(secret));
        Assert.All(await Task.WhenAll(storing.AnswerAsync(secret, "drinks", "no"), storing.AnswerAsync(secret, "spend", "１２")), Assert.True);

        Submission first = (await storing.SubmitAsync(secret))!;
        Assert.Equal(first with { Outcome = SubmissionOutcome.AlreadyThere }, await storing.SubmitAsync(secret));
        Assert.False(await storing.AnswerAsync(secret, "drinks", "yes"));

        using var export = new MemoryStream();
        await storing.ExportAsync(export);
        string line = Encoding.UTF8.GetString(export.ToArray());
        Assert.StartsWith($$"""{"key":"{{first.Response}}","received":""", line, StringComparison.Ordinal);
        Assert.EndsWith("\"answers\":{\"drinks\":\"no\",\"spend\":12}}}\n", line, StringComparison.Ordinal);

        List<OutboxItem> handled = [];
        await storing.KeepUpAsync(item => Task.Run(() => handled.Add(item)));
        await storing.KeepUpAsync(item => Task.Run(() => handled.Add(item)));
        Assert.Equal([first.Response], handled.Select(item => (Guid?)item.Response));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
