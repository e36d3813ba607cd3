using System.Security.Cryptography;
using SurveyEngine;
using SurveyEngine.Storage;

namespace Guides;

/// <summary>A run of a survey, its sheets and its responses in a store.</summary>
public sealed class Storing(Survey survey, ISheetStore store, TimeProvider clock)
{
    private const string RunId = "coffee-2026";

    private DateTimeOffset Now => clock.GetUtcNow();

    public static SqliteSheetStore OpenStore(string folder) =>
        SqliteSheetStore.Open(Path.Combine(folder, "surveys.db"));

    public async Task OpenRunAsync()
    {
        await store.PutDefinitionAsync(StoredDefinition.Of(survey));
        await store.SaveRunAsync(null, new SurveyRun(RunId, survey.Fingerprint)
        {
            State = RunState.Open,
            Terms = new RunTerms { DraftLife = TimeSpan.FromDays(14), MayAmend = true },
        });
    }

    /// <summary>Begins a sheet, or finds the one that an earlier press of the same button has begun.</summary>
    /// <param name="nonce">At least 128 random bits, which the page with the button was made with.</param>
    /// <returns>The secret that opens the sheet; null: the run is not open.</returns>
    public async Task<byte[]?> BeginAsync(byte[] nonce)
    {
        byte[] secret = HKDF.DeriveKey(HashAlgorithmName.SHA256, nonce, 16, info: "secret"u8.ToArray());
        byte[] id = HKDF.DeriveKey(HashAlgorithmName.SHA256, nonce, 10, info: "id"u8.ToArray());
        var sheet = new NewSheet(Convert.ToHexStringLower(id), RunId, survey.Fingerprint, SecretHash.Of(secret), Now)
        {
            Nonce = SecretHash.Of(nonce),
            Drafts = survey.Start().ToUtf8Json(),
            ExpiresAt = Now.AddDays(14),
        };
        return await store.BeginAsync(sheet) is null ? null : secret;
    }

    /// <summary>Enters an answer. When somebody else has written meanwhile, it is entered into what they wrote.</summary>
    public async Task<bool> AnswerAsync(byte[] secret, string path, string typed)
    {
        for (int tries = 0; tries < 10; tries++)
        {
            if (await store.FindAsync(SecretHash.Of(secret)) is not { State: SheetState.Answering } sheet)
                return false;

            SurveySession session = survey.Resume(sheet.Drafts.Span).Value;
            session.Enter(path, typed);
            if (await store.SaveAsync(sheet, new SheetChange(session.ToUtf8Json(), Now) { ExpiresAt = Now.AddDays(14) }) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Submits, if nothing is wrong. Doing so again gives the same receipt.</summary>
    public async Task<Submission?> SubmitAsync(byte[] secret)
    {
        if (await store.FindAsync(SecretHash.Of(secret)) is not { } sheet)
            return null;

        if (sheet.State == SheetState.Submitted)
            return new Submission(SubmissionOutcome.AlreadyThere) { Response = sheet.Response, Edition = sheet.Edition, Received = sheet.ChangedAt };

        return survey.Resume(sheet.Drafts.Span).Value.Submit().ValueOrNull is { } response
            ? await store.SubmitAsync(sheet, new NewResponse(Guid.CreateVersion7(Now), response.Fingerprint, Now, response.ToUtf8Json()))
            : null;
    }

    public async Task ExportAsync(Stream output)
    {
        await store.AuditAsync(new AuditEntry(Now, "office", "export", RunId, Subject: null));
        await foreach (StoredResponse response in store.ReadAsync(RunId))
        {
            await output.WriteAsync(response.ToUtf8Line());
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>What a background service does every few minutes.</summary>
    public async Task KeepUpAsync(Func<OutboxItem, Task> handle)
    {
        while (await store.ExpireAsync(Now, atMost: 500) == 500)
        {
            // There may be more.
        }

        foreach (OutboxItem item in await store.TakeAsync(Now, lease: TimeSpan.FromMinutes(5), atMost: 20))
        {
            await handle(item);
            await store.SettleAsync(item, again: null);
        }
    }
}
