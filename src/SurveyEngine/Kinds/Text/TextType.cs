using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Text.Patterns;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Text;

/// <summary>A free text.</summary>
internal sealed class TextType() : FieldType("text", "A free text.", new TextEntry())
{
    private static readonly JsonWords Units = new(
        new("graphemes", (int)TextUnit.Graphemes), new("codePoints", (int)TextUnit.CodePoints), new("utf16", (int)TextUnit.Utf16));

    private static readonly JsonWords Formats = new(new("email", (int)TextFormat.Email), new("ascii", (int)TextFormat.Ascii));

    // The height of an input for several lines, with lines of about this length.
    private const int CharactersOfALine = 50;
    private const int MinLines = 3;
    private const int MaxLines = 10;

    public override AnswerType Answer => AnswerType.Text;

    public override string Expected => "text";

    public override string[] Codes { get; } =
        [ProblemCodes.TooLong, ProblemCodes.TooShort, ProblemCodes.BadFormat, ProblemCodes.MalformedText, ProblemCodes.TooLarge];

    public override string Use => "useText";

    public override FieldKind Map(JsonMap json, FieldKind kind)
    {
        var text = (TextEntry)kind;
        return text with
        {
            MaxLength = json.WholeNumber("maxLength", text.MaxLength, "The most characters, counted as countAs says."),
            MinLength = json.WholeNumber("minLength", text.MinLength, "The fewest characters of a text that is there."),
            CountAs = (TextUnit)json.Word("countAs", (int)text.CountAs, Units, "What counts as one character."),
            Multiline = json.Flag("multiline", text.Multiline, "Whether line breaks are allowed."),
            Format = (TextFormat?)json.OptionalWord("format", (int?)text.Format, Formats, "A well-known form the text must have."),
            Pattern = json.OptionalText(
                "pattern", text.Pattern, "A regular expression that the whole text must match; run by a linear-time engine."),
            Sensitive = CommonProperties.Sensitive(json, text),
        };
    }

    /// <summary>Checks limits and pattern. A text may have both a format and a pattern; an answer must then match both.</summary>
    public override void Validate(FieldKind kind, ProblemReporter problems)
    {
        var text = (TextEntry)kind;
        if (text.MaxLength < 1)
            problems.InvalidValue("maxLength", text.MaxLength, "oneOrMore");
        if (text.MinLength < 0)
            problems.InvalidValue("minLength", text.MinLength, "zeroOrMore");
        problems.CheckLimits("minLength", text.MinLength, text.MaxLength);
        problems.CheckWord("countAs", (int)text.CountAs, Units);
        if (text.Format is { } format)
            problems.CheckWord("format", (int)format, Formats);
        TextPattern? parsed = null;
        PatternFault? fault = null;
        if (text.Pattern is { } pattern)
            parsed = TextPattern.Parse(pattern, out fault);
        if (fault is not null)
            problems.Error("pattern", ProblemCodes.InvalidPattern, ("at", fault.At + 1), ("reason", fault.Reason));
        else if (problems.TakePattern(parsed?.Size ?? 0) && TextLimits.AreSound(text) && TextLimits.Conflict(text, parsed, out string property) is { } reason)
            problems.Warn(property, ProblemCodes.ImpossibleLimits, ("reason", reason));
    }

    public override AnswerRules Compile(FieldKind kind, ValueList<Option> options) => new TextRules(this, (TextEntry)kind);

    public override FieldView View(FieldKind kind, in FieldContent content)
    {
        var text = (TextEntry)kind;
        return new TextFieldView
        {
            Text = content.Answer.AsText,
            Length = content.Answer.AsText is { } entered ? TextRules.Length(entered, text.CountAs) : 0,
            MinLength = text.MinLength,
            MaxLength = text.MaxLength,
            CountAs = text.CountAs,
            Multiline = text.Multiline,
            Format = text.Format,
            InputMode = text.Format == TextFormat.Email ? InputMode.Email : InputMode.Text,
            Autocomplete = text.Format == TextFormat.Email ? "email" : null,
            Lines = Lines(text),
        };
    }

    private static int Lines(TextEntry text)
    {
        if (!text.Multiline)
            return 1;

        return text.MaxLength is { } max ? Math.Clamp(max / CharactersOfALine, MinLines, MaxLines) : MinLines;
    }

    public override string Say(in SpokenAnswer answer) => answer.Answer.AsText!;
}
