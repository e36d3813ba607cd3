using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SurveyEngine.Storage.Load;

/// <summary>What the sheets of the load hold: whoever knows the id and the revision knows each byte.</summary>
public static class LoadedSheet
{
    /// <summary>The revision with which a sheet is submitted: the saves before it are 2, 3 and so on.</summary>
    public const long LastRevision = 9;

    public static readonly DateTimeOffset Noon = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    public static readonly StoredDefinition Definition = new("sha256:load", "load", "1", "{}"u8.ToArray());

    public static readonly SurveyRun Run = new("load", Definition.Fingerprint) { State = RunState.Open };

    public static NewSheet New(string id) => new(id, Run.Id, Definition.Fingerprint, SecretOf(id), Noon) { Drafts = DraftsOf(id, 1) };

    public static SecretHash SecretOf(string id) => SecretHash.Of(Encoding.UTF8.GetBytes("secret of " + id));

    /// <summary>450 bytes, as a saved session of the questionnaire has.</summary>
    public static StoredBytes DraftsOf(string id, long revision)
    {
        byte[] drafts = new byte[450];
        byte[] seed = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id} {revision}")));
        for (int i = 0; i < drafts.Length; i++)
            drafts[i] = (byte)(seed[i % seed.Length] + i);

        return drafts;
    }

    public static SheetChange ChangeOf(string id, long revision) => new(DraftsOf(id, revision), Noon) { ExpiresAt = Noon.AddDays(30) };

    public static NewResponse ResponseOf(string id) =>
        new(new Guid(NumberOf(id)), Definition.Fingerprint, Noon, Encoding.UTF8.GetBytes($$$"""{"answers":{"id":"{{{id}}}"}}"""));

    private static byte[] NumberOf(string id) => SHA256.HashData(Encoding.UTF8.GetBytes(id))[..16];
}
