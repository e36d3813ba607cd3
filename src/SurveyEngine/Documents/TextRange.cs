using System.Buffers;
using System.Text;
using SurveyEngine.Json;
using SurveyEngine.Text;

namespace SurveyEngine.Documents;

/// <summary>Where the text of an answer is in the bytes of a document, between its quotes; the text is known to be well-formed.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="Length">The number of bytes.</param>
internal readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The text, with its line breaks as LF.</summary>
    public string ToText(ReadOnlySpan<byte> document)
    {
        ReadOnlySpan<byte> content = document.Slice(Start, Length);
        return content.Contains((byte)'\\') ? LineBreaks.Normalize(JsonStrings.ToText(content)!) : Encoding.UTF8.GetString(content);
    }

    /// <summary>Writes the text as UTF-8, with its line breaks as LF.</summary>
    /// <param name="document">The document.</param>
    /// <param name="utf8">Room for as many bytes as the content has.</param>
    /// <returns>The number of bytes.</returns>
    public int CopyText(ReadOnlySpan<byte> document, Span<byte> utf8)
    {
        ReadOnlySpan<byte> content = document.Slice(Start, Length);
        if (!content.Contains((byte)'\\'))
        {
            content.CopyTo(utf8);
            return content.Length;
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(content.Length);
        Span<char> text = buffer.AsSpan(0, JsonStrings.Decode(content, buffer));
        int length = Encoding.UTF8.GetBytes(text[..LineBreaks.Normalize(text)], utf8);
        ArrayPool<char>.Shared.Return(buffer, clearArray: true);
        return length;
    }
}
