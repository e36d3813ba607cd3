using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

internal static class TextEntryShape
{
    public static readonly Shape<TextEntry> Shape = new Shape<TextEntry>("text", "A free text.", new TextEntry())
        .Optional(
            "maxLength", WholeNumberForm.Any, "The most characters, counted as countAs says.",
            text => text.MaxLength, (text, length) => text with { MaxLength = length })
        .Optional(
            "minLength", WholeNumberForm.Any, "The fewest characters of a text that is there.",
            text => text.MinLength, (text, length) => text with { MinLength = length })
        .Optional(
            "countAs",
            new WordForm<TextUnit>(
                ("graphemes", TextUnit.Graphemes), ("codePoints", TextUnit.CodePoints), ("utf16", TextUnit.Utf16)),
            "What counts as one character.",
            text => text.CountAs, (text, unit) => text with { CountAs = unit })
        .Optional(
            "multiline", BooleanForm.Any, "Whether line breaks are allowed.",
            text => text.Multiline, (text, multiline) => text with { Multiline = multiline })
        .Optional(
            "format", new WordForm<TextFormat?>(("email", TextFormat.Email), ("ascii", TextFormat.Ascii)),
            "A well-known form the text must have.",
            text => text.Format, (text, format) => text with { Format = format })
        .Optional(
            "pattern", TextForm.Any, "A regular expression that the whole text must match; run by a linear-time engine.",
            text => text.Pattern, (text, pattern) => text with { Pattern = pattern })
        .Sensitive();
}
