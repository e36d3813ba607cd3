using System.Text.Encodings.Web;

namespace SurveyEngine.Json;

/// <summary>
/// Escapes only what JSON requires: quotes, backslashes, control characters and lone surrogates. The encoders of the framework
/// also escape the ideographic space and everything beyond U+FFFF, which are characters that people write.
/// </summary>
internal sealed unsafe class ReadableEncoder : JavaScriptEncoder
{
    public static ReadableEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar <= char.MaxValue && (char)unicodeScalar is var c && (c is '"' or '\\' || char.IsControl(c) || char.IsSurrogate(c));

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (int i = 0; i < textLength; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < textLength && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (WillEncode(text[i]))
                return i;
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
}
