using System.Text.Json;

namespace SurveyEngine.Cli.Definitions;

/// <summary>Recognizes the content of a file.</summary>
internal static class TranslationContents
{
    /// <summary>The properties that only responses, drafts and definitions have.</summary>
    private static readonly string[] Foreign = ["survey", "answers", "drafts", "sections"];

    public static TranslationContent Of(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        if (file.StartsWith(mark))
            file = file[mark.Length..];
        if (file.Trim(" \t\r\n"u8).IsEmpty)
            return TranslationContent.Other;

        var json = new Utf8JsonReader(file);
        try
        {
            json.Read();
            return json.TokenType == JsonTokenType.StartObject ? OfObject(ref json) : TranslationContent.Other;
        }
        catch (JsonException)
        {
            return TranslationContent.Faulty;
        }
    }

    private static TranslationContent OfObject(ref Utf8JsonReader json)
    {
        var content = TranslationContent.Texts;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (IsForeign(ref json))
                return TranslationContent.Other;

            json.Read();
            if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                content = TranslationContent.Nested;
            else if (json.TokenType != JsonTokenType.String && content == TranslationContent.Texts)
                content = TranslationContent.Faulty;

            json.Skip();
        }

        return content;
    }

    private static bool IsForeign(ref Utf8JsonReader json)
    {
        foreach (string name in Foreign)
        {
            if (json.ValueTextEquals(name))
                return true;
        }

        return false;
    }
}
