using System.Buffers;
using System.Text;
using SurveyEngine.Json;
using SurveyEngine.Text;

namespace SurveyEngine.Documents;

/// <summary>The place of the text of an answer in the bytes of a document, between its quotes. The text is known to be well-formed.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="Length">The number of bytes.</param>
internal readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Decodes the text, with line breaks as LF.</summary>
    public string ToText(ReadOnlySpan<byte> document)
    {
        ReadOnlySpan<byte> content = document.Slice(Start, Length);
        if (IsPlain(content))
            return Encoding.UTF8.GetString(content);

        char[] buffer = ArrayPool<char>.Shared.Rent(content.Length);
        string text = Decode(content, buffer).ToString();
        ArrayPool<char>.Shared.Return(buffer, clearArray: true);
        return text;
    }

    /// <summary>Writes the text as UTF-8, with line breaks as LF.</summary>
    /// <param name="document">The document.</param>
    /// <param name="utf8">Room for as many bytes as the content has.</param>
    /// <returns>The number of bytes.</returns>
    public int CopyText(ReadOnlySpan<byte> document, Span<byte> utf8)
    {
        ReadOnlySpan<byte> content = document.Slice(Start, Length);
        if (IsPlain(content))
        {
            content.CopyTo(utf8);
            return content.Length;
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(content.Length);
        int length = Encoding.UTF8.GetBytes(Decode(content, buffer), utf8);
        ArrayPool<char>.Shared.Return(buffer, clearArray: true);
        return length;
    }

    /// <summary>Whether the bytes are those of the text: nothing is escaped, and no separator of lines or paragraphs is to become LF.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> content) =>
        !content.Contains((byte)'\\') && content.IndexOf("\u2028"u8) < 0 && content.IndexOf("\u2029"u8) < 0;

    private static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> content, Span<char> buffer)
    {
        Span<char> text = buffer[..JsonStrings.Decode(content, buffer)];
        return text[..LineBreaks.Normalize(text)];
    }
}
