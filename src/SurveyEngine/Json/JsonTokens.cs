using System.Text;
using System.Text.Json;

namespace SurveyEngine.Json;

/// <summary>
/// The tokens of a JSON text in document order, so that values can be looked up in any order. The ends of objects and lists have no
/// tokens: each token knows the one after it.
/// </summary>
internal sealed class JsonTokens
{
    private const int ChunkBits = 11;
    private const int ChunkSize = 1 << ChunkBits;

    // Chunks stay below the size of large objects, whose allocation starts full collections.
    private readonly List<JsonToken[]> _chunks = [];
    private readonly JsonStringCache _strings = new();
    private int _count;

    private JsonTokens()
    {
    }

    public ref JsonToken this[int index] => ref _chunks[index >> ChunkBits][index & (ChunkSize - 1)];

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="JsonException">The text is not well-formed JSON, or nested too deep.</exception>
    public static JsonTokens Read(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        var tokens = new JsonTokens();
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        var open = new int[maxDepth + 1]; // the objects and lists around the current token, from index 1
        int depth = 0;
        while (json.Read())
        {
            if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                tokens[open[depth--]].Next = tokens._count;
                continue;
            }

            if (depth > 0 && json.TokenType != JsonTokenType.PropertyName)
                tokens[open[depth]].Size++;
            if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                open[++depth] = tokens._count;
            tokens.Add(ref json);
        }

        return tokens;
    }

    private void Add(ref Utf8JsonReader json)
    {
        if (_count == _chunks.Count << ChunkBits)
            _chunks.Add(new JsonToken[ChunkSize]);

        ref JsonToken token = ref this[_count++];
        token.Type = json.TokenType;
        token.Start = (int)json.TokenStartIndex;
        token.Next = _count;
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName or JsonTokenType.String:
                token.Size = json.ValueSpan.Length;
                token.Text = (json.ValueIsEscaped ? null : _strings.Find(json.ValueSpan)) ?? Decode(ref json);
                break;
            case JsonTokenType.Number:
                token.Text = _strings.Find(json.ValueSpan) ?? Encoding.ASCII.GetString(json.ValueSpan);
                break;
        }
    }

    private static string? Decode(ref Utf8JsonReader json) => JsonStringBody.TryGetText(ref json, out string text) ? text : null;
}
