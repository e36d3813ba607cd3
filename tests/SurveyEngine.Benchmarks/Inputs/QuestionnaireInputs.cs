using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using SurveyEngine.Definitions;

namespace SurveyEngine.Benchmarks.Inputs;

/// <summary>Valid responses to the built-in questionnaire, all different, and the forms in which they may be posted.</summary>
internal sealed class QuestionnaireInputs
{
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly int _seed;

    /// <param name="count">How many responses.</param>
    /// <param name="seed">The same seed gives the same responses.</param>
    public QuestionnaireInputs(int count, int seed)
    {
        _seed = seed;
        var respondent = new RandomRespondent(new Random(seed));
        Compact = [.. Enumerable.Range(0, count).Select(_ => respondent.Respond(CybersecuritySurvey.Survey).ToUtf8Json())];
    }

    /// <summary>As the engine writes them.</summary>
    public byte[][] Compact { get; }

    /// <summary>Properties in any order, the answers among themselves too.</summary>
    public byte[][] Shuffled()
    {
        var random = new Random(_seed);
        return Changed(text =>
        {
            random.Shuffle(CollectionsMarshal.AsSpan(text.Header));
            random.Shuffle(CollectionsMarshal.AsSpan(text.Answers));
        });
    }

    public byte[][] IndentedByTwo() => Array.ConvertAll(Compact, json => Written(json, Indented));

    /// <summary>As System.Text.Json writes them unless told otherwise: all but ASCII as <c>\uXXXX</c>.</summary>
    public byte[][] Escaped() => Array.ConvertAll(Compact, json => Written(json, JsonSerializerOptions.Default));

    public byte[][] With(Fault fault) => Changed(fault.Commit);

    private byte[][] Changed(Action<ResponseText> change)
    {
        var random = new Random(_seed);
        return Array.ConvertAll(Compact, json =>
        {
            ResponseText text = ResponseText.Parse(json);
            change(text);
            return text.ToUtf8(random);
        });
    }

    private static byte[] Written(byte[] json, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return JsonSerializer.SerializeToUtf8Bytes(document.RootElement, options);
    }
}
