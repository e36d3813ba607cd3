using System.Text.Json;

namespace SurveyEngine.Cli.Definitions;

/// <summary>Tells what a file holds.</summary>
internal static class TranslationContents
{
    public static TranslationContent Of(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        if (file.StartsWith(mark))
            file = file[mark.Length..];
        if (file.Trim(" \t\r\n"u8).IsEmpty)
            return TranslationContent.Other;

        var json = new Utf8JsonReader(file);
        var content = TranslationContent.Texts;
        try
        {
            json.Read();
            if (json.TokenType != JsonTokenType.StartObject)
                return TranslationContent.Other;

            while (json.Read())
            {
                if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    return TranslationContent.Other;
                if (json.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String or JsonTokenType.EndObject))
                    content = TranslationContent.Faulty;
            }

            return content;
        }
        catch (JsonException)
        {
            return TranslationContent.Faulty;
        }
    }
}
