using SurveyEngine.Mapping;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles;

internal static class KindMaps
{
    public const string Matrix = "matrix";

    private static readonly JsonWords Units = new(
        new("graphemes", (int)TextUnit.Graphemes), new("codePoints", (int)TextUnit.CodePoints), new("utf16", (int)TextUnit.Utf16));

    private static readonly JsonWords Formats = new(new("email", (int)TextFormat.Email), new("ascii", (int)TextFormat.Ascii));

    public static readonly ObjectMap<FieldKind> Single =
        new("single", "A choice of one option.", new SingleChoice(), (json, kind) => Map(json, (SingleChoice)kind));

    public static readonly ObjectMap<FieldKind> Multi =
        new("multi", "A choice of any number of options.", new MultiChoice(), (json, kind) => Map(json, (MultiChoice)kind));

    public static readonly ObjectMap<FieldKind> Number =
        new("number", "A decimal number.", new NumberEntry(), (json, kind) => Map(json, (NumberEntry)kind));

    public static readonly ObjectMap<FieldKind> Text =
        new("text", "A free text.", new TextEntry(), (json, kind) => Map(json, (TextEntry)kind));

    public static readonly ObjectMap<FieldKind>[] All = [Single, Multi, Number, Text];

    /// <summary>What a kind is called in JSON.</summary>
    public static string NameOf(QuestionKind kind) =>
        Array.Find(All, map => map.Blank.GetType() == kind.GetType())?.Name ?? Matrix;

    private static SingleChoice Map(JsonMap json, SingleChoice single)
    {
        string? set = single.OptionSet;
        return single with
        {
            Sensitive = MapSensitive(json, single),
            Options = OptionMap.MapOptions(json, single, ref set),
            OptionSet = set,
        };
    }

    private static MultiChoice Map(JsonMap json, MultiChoice multi)
    {
        string? set = multi.OptionSet;
        return multi with
        {
            Min = json.WholeNumber("min", multi.Min, "The fewest options an answer may pick; a blank is the requirement's business."),
            Max = json.WholeNumber("max", multi.Max, "The most options an answer may pick."),
            Sensitive = MapSensitive(json, multi),
            Options = OptionMap.MapOptions(json, multi, ref set),
            OptionSet = set,
        };
    }

    private static NumberEntry Map(JsonMap json, NumberEntry number) => number with
    {
        Min = json.Number("min", number.Min, "The smallest number allowed."),
        Max = json.Number("max", number.Max, "The largest number allowed."),
        Decimals = json.WholeNumber(
            "decimals", number.Decimals, "The most digits after the decimal point, 0 to 28; any number of them, when left out."),
        Prefix = json.OptionalText("prefix", number.Prefix, "What stands before the number."),
        Suffix = json.OptionalText("suffix", number.Suffix, "What stands behind it, such as the unit."),
        Sensitive = MapSensitive(json, number),
    };

    public static TextEntry Map(JsonMap json, TextEntry text) => text with
    {
        MaxLength = json.WholeNumber("maxLength", text.MaxLength, "The most characters, counted as countAs says."),
        MinLength = json.WholeNumber("minLength", text.MinLength, "The fewest characters of a text that is there."),
        CountAs = (TextUnit)json.Word("countAs", (int)text.CountAs, Units, "What counts as one character."),
        Multiline = json.Flag("multiline", text.Multiline, "Whether line breaks are allowed."),
        Format = (TextFormat?)json.OptionalWord("format", (int?)text.Format, Formats, "A well-known form the text must have."),
        Pattern = json.OptionalText(
            "pattern", text.Pattern, "A regular expression that the whole text must match; run by a linear-time engine."),
        Sensitive = MapSensitive(json, text),
    };

    private static bool MapSensitive(JsonMap json, FieldKind kind) =>
        json.Flag("sensitive", kind.Sensitive, "Whether answers are personal data, kept out of logs and default exports.");
}
