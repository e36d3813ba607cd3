using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

internal static class TextEntryShape
{
    public static readonly Shape<TextEntry> Shape = new(
        "text", "A free text.",
        new TextEntry(),
        [
            Property.Optional("maxLength", WholeNumberForm.Any, "The most characters, counted as countAs says."),
            Property.Optional("minLength", WholeNumberForm.Any, "The fewest characters of a text that is there."),
            Property.Optional(
                "countAs",
                new WordForm(("graphemes", TextUnit.Graphemes), ("codePoints", TextUnit.CodePoints), ("utf16", TextUnit.Utf16)),
                "What counts as one character."),
            Property.Optional("multiline", BooleanForm.Any, "Whether line breaks are allowed."),
            Property.Optional(
                "format", new WordForm(("email", TextFormat.Email), ("ascii", TextFormat.Ascii)), "A well-known form the text must have."),
            Property.Optional(
                "pattern", TextForm.Any, "A regular expression that the whole text must match; run by a linear-time engine."),
            CommonProperties.Sensitive,
        ],
        text => [text.MaxLength, text.MinLength, text.CountAs, text.Multiline, text.Format, text.Pattern, text.Sensitive],
        values => new TextEntry
        {
            MaxLength = WholeNumberForm.Of(values[0]),
            MinLength = WholeNumberForm.Of(values[1]),
            CountAs = (TextUnit)values[2]!,
            Multiline = (bool)values[3]!,
            Format = values[4] is TextFormat format ? format : null,
            Pattern = (string?)values[5],
            Sensitive = (bool)values[6]!,
        });
}
