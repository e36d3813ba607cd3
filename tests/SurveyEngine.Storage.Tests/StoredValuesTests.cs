using System.Text;
using System.Text.Json;
using SurveyEngine.Model;

namespace SurveyEngine.Storage.Tests;

public sealed class StoredValuesTests
{
    [Fact]
    public void StoredBytes_OfTheSameContent_AreEqual()
    {
        byte[] source = [1, 2, 3];
        StoredBytes bytes = source;
        source[0] = 9;

        Assert.Equal(new byte[] { 1, 2, 3 }, bytes.Memory.ToArray());
        Assert.True(bytes == new byte[] { 1, 2, 3 });
        Assert.True(bytes != (StoredBytes)source);
        Assert.Equal(bytes.GetHashCode(), new StoredBytes([1, 2, 3]).GetHashCode());
        Assert.Equal(default, (StoredBytes)(byte[]?)null);
        Assert.Equal(default, new StoredBytes([]));
        Assert.True(default(StoredBytes).IsEmpty);
    }

    // A host logs a record as it is.
    [Fact]
    public void Texts_OfStoredThings_TellNoAnswerAndNoSecret()
    {
        SecretHash secret = SecretHash.Of("4711"u8);
        byte[] answer = "秘密"u8.ToArray();
        object[] things =
        [
            new Sheet { Id = "s", Run = "r", Fingerprint = "f", Secret = secret, Drafts = answer, Pending = answer, Parameters = answer },
            new NewResponse(Guid.Empty, "f", default, answer) { Sensitive = answer, Facts = answer },
            new StoredResponse { Run = "r", Id = Guid.Empty, Fingerprint = "f", Answers = answer, Sensitive = answer, Facts = answer },
            new SheetChange(answer, default) { Pending = answer, Link = secret },
        ];

        string logged = string.Join('\n', things);
        Assert.DoesNotContain("秘密", logged, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexString(secret.Bytes.Span), logged, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Drafts = 6 bytes", logged, StringComparison.Ordinal);
    }

    [Fact]
    public void SecretHash_ReadBack_IsTheSame()
    {
        SecretHash hash = SecretHash.Of("secret"u8);

        Assert.Equal(hash, SecretHash.FromStored(hash.Bytes.Span));
        Assert.NotEqual(hash, SecretHash.Of("other"u8));
        Assert.Throws<ArgumentException>(() => SecretHash.FromStored("secret"u8));
    }

    [Fact]
    public void ToUtf8Line_OfAResponse_IsOneReadableLine()
    {
        var response = new StoredResponse
        {
            Run = "run",
            Id = Guid.AllBitsSet,
            Fingerprint = "sha256:1",
            Received = new DateTimeOffset(2026, 1, 20, 3, 4, 5, TimeSpan.Zero),
            Answers = "{\n  \"answers\": { \"Q1\": \"𠮷野\" }\n}"u8.ToArray(),
        };

        Assert.Equal(
            """{"key":"ffffffff-ffff-ffff-ffff-ffffffffffff","received":"2026-01-20T03:04:05Z","response":{"answers":{"Q1":"𠮷野"}}}""",
            Encoding.UTF8.GetString(response.ToUtf8Line()).Replace("\\uD842\\uDFB7", "𠮷", StringComparison.Ordinal));
        StoredResponse named = response with { Key = "F012", Facts = """{ "kind": "病院" }"""u8.ToArray() };
        using var line = JsonDocument.Parse(named.ToUtf8Line());
        Assert.Equal(("F012", "病院"), (line.RootElement.GetProperty("key").GetString(), line.RootElement.GetProperty("facts").GetProperty("kind").GetString()));
    }

    [Fact]
    public void StoredDefinition_OfASurvey_CompilesToIt()
    {
        var definition = new SurveyDefinition
        {
            Id = "visit",
            Version = "1",
            Language = "en",
            Title = "Visit",
            Sections = [new Section { Id = "S1", Title = "You", Items = [new Question { Id = "Q1", Prompt = "Name?", Kind = new TextEntry() }] }],
        };
        Survey survey = Survey.Compile(definition).Value;
        StoredDefinition stored = StoredDefinition.Of(survey);

        Assert.Equal(("visit", "1", survey.Fingerprint), (stored.SurveyId, stored.Version, stored.Fingerprint));
        Assert.Equal(survey.Fingerprint, Survey.Read(stored.Json.Span).Value.Fingerprint);
    }
}
