using System.Globalization;
using System.Text;
using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Invariants;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Kinds;

/// <summary>A free text.</summary>
internal sealed class TextTester() : KindTester(new TextEntry())
{
    private const int MaxCodePointBytes = 3;

    private static readonly string[] Compared = ["漢", "yes", "it's", "a b"];

    /// <summary>A text over the cap of 64 KiB of UTF-8, though far below it in characters.</summary>
    private static readonly string TooLargeJson = $"\"{new string('漢', (64 * 1024 / MaxCodePointBytes) + 1)}\"";

    private static readonly SurveyFeature Limits = new(
        "it has no text with a limit", outline => outline.Answerable.Any(HasLength));

    private static readonly SurveyFeature MultilineLimits = new(
        "it has no text of several lines with a limit of four or more",
        outline => outline.Answerable.Any(field => field.Kind is TextEntry { Multiline: true, MaxLength: > 3, Format: null }));

    public override AnswerValueKind Form => AnswerValueKind.Text;

    public override int Weight => 2;

    public override IReadOnlyList<string> Typings => ["x", "a@b.jp", "漢字\r\n"];

    public override IEnumerable<Invariant> Invariants =>
    [
        new(
            nameof(TextLimitsCountUnits),
            "In a text limited to n characters, n are accepted and n + 1 are a problem, in the field's way of counting; a line break counts "
            + "as one.",
            TextLimitsCountUnits)
        {
            Needs = Limits,
            Classification = [new("a text was at its limit"), new("a line break was counted", MultilineLimits)],
        },
    ];

    public override FieldKind Generate(string? optionSet, Dice dice) => Generate(isSpecify: false, dice);

    /// <summary>Generates the definition of a text; a specify text has one line.</summary>
    public static TextEntry Generate(bool isSpecify, Dice dice) => dice.Below(7) switch
    {
        0 => new TextEntry { MaxLength = dice.Between(1, 20), CountAs = dice.Pick(Enum.GetValues<TextUnit>()), Multiline = dice.Chance(0.5) },
        1 => new TextEntry { MinLength = 2, MaxLength = 8, CountAs = dice.Pick(Enum.GetValues<TextUnit>()) },
        2 => new TextEntry { Format = TextFormat.Email },
        3 => new TextEntry { Format = TextFormat.Ascii, MaxLength = 30 },
        4 => new TextEntry { Pattern = dice.Pick(["[0-9]{3}-?[0-9]{4}", "(yes|no)( .+)?", "[^ ]+"]) },
        _ => new TextEntry { Multiline = !isSpecify, Sensitive = dice.Chance(0.1) },
    };

    public override bool HasLimits(DefinedField field) =>
        (TextEntry)field.Kind != new TextEntry { Multiline = true, Sensitive = field.Kind.Sensitive };

    public override FieldKind WithoutLimits(FieldKind kind) => new TextEntry { Multiline = true, Sensitive = kind.Sensitive };

    public override string Comparison(ConditionTarget target, Dice dice) => dice.Chance(0.5)
        ? $"{target.Name} {dice.Pick(ConditionParts.Equalities)} {ConditionParts.Quoted(dice.Pick(Compared))}"
        : $"length({target.Name}) {ConditionParts.CompareWithCount(7, dice)}";

    public override string Condition(ConditionTarget target, IReadOnlyList<ConditionTarget> alike, Dice dice) => dice.Below(5) switch
    {
        0 => $"contains({target.Name}, {ConditionParts.Quoted(dice.Pick(Compared))})",
        1 when alike.Count > 0 => $"{target.Name} {dice.Pick(ConditionParts.Equalities)} {dice.Pick(alike).Name}",
        _ => Comparison(target, dice),
    };

    public override string Expression(ValueList<Option> options, ExpressionGenerator expressions, Dice dice) =>
        expressions.Text();

    public override AnswerValue Any(DefinedField field, Dice dice) => "x";

    public override AnswerValue Valid(DefinedField field, SurveySession session, Dice dice)
    {
        var kind = (TextEntry)field.Kind;
        if (kind.Pattern is { } pattern)
            return PatternSampler.Sample(pattern, dice, text => OneQuestionSurvey.Accepts(kind, text));
        if (kind.Format == TextFormat.Email)
            return dice.Pick(["a@b.jp", "soc@example.jp", "o'neill+x@mail.example.com", "x@y.z"]);

        IReadOnlyList<string> compared = DefinitionOutline.Of(session.Survey).Literals;
        if (compared.Count > 0 && dice.Chance(0.4) && dice.Pick(compared) is var wanted && OneQuestionSurvey.Accepts(kind, wanted))
            return wanted;

        int min = Math.Max(1, kind.MinLength ?? 1);
        return CountedText.OfLength(kind, dice.Between(min, Math.Max(min, Math.Min(kind.MaxLength ?? 12, min + 12))), dice);
    }

    /// <summary>Free text keeps every character, so only addresses may be typed in full-width.</summary>
    public override string Typed(DefinedField field, AnswerValue value, Dice dice) =>
        field.Kind is TextEntry { Format: TextFormat.Email } ? base.Typed(field, value, dice) : Plain(value);

    public override IEnumerable<WrongAnswer> Refused(DefinedField field) =>
    [
        new(ProblemCodes.WrongType, 7), new(ProblemCodes.MalformedText, "a\u0000b"), new(ProblemCodes.MalformedText, "\uD842"),
    ];

    public override IEnumerable<WrongAnswer> OverLimit(DefinedField field, Dice dice)
    {
        var text = (TextEntry)field.Kind;
        if (text.MaxLength is { } max and < 20_000)
            yield return new(ProblemCodes.TooLong, CountedText.OfLength(text, max + 1, dice));
        if (text.MinLength is { } min and > 1)
            yield return new(ProblemCodes.TooShort, CountedText.OfLength(text, min - 1, dice));
        if (!text.Multiline)
            yield return new(ProblemCodes.BadFormat, "a\r\nb");
        if (text.Format == TextFormat.Email)
            yield return new(ProblemCodes.BadFormat, "not an address");
        if (text.Format == TextFormat.Ascii)
            yield return new(ProblemCodes.BadFormat, "漢");
    }

    public override IEnumerable<(string Code, string Json)> WrongJson(DefinedField field) =>
        [.. base.WrongJson(field), (ProblemCodes.TooLarge, TooLargeJson)];

    public override AnswerValue AnswerIn(FieldView view) => ((TextFieldView)view).Text;

    public override AnswerValue AnswerIn(ResponseRow row, SurveyField field) => Encoding.UTF8.GetString(row.Utf8Text(field.Index));

    private static bool HasLength(DefinedField field) => field.Kind is TextEntry { MaxLength: not null } or TextEntry { MinLength: > 1 };

    private static void TextLimitsCountUnits(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        SurveySession session = testCase.Respondent.Play();
        DefinedField[] limited = [.. testCase.ShownIn(session).Where(HasLength)];
        foreach (DefinedField field in dice.Some(limited, 1, 2).Where(field => session.IsShown(field.Path)))
        {
            var text = (TextEntry)field.Kind;
            if (text.MaxLength is { } max and < 10_000)
            {
                testCase.Saw("a text was at its limit");
                string whole = ExpectLength(session, field, text, max, null, dice);
                ExpectLength(session, field, text, max + 1, (ProblemCodes.TooLong, max), dice);
                if (whole.Contains("\r\n", StringComparison.Ordinal))
                    testCase.Saw("a line break was counted");
            }

            if (text.MinLength is { } min and > 1)
            {
                testCase.Saw("a text was at its limit");
                ExpectLength(session, field, text, min, null, dice);
                ExpectLength(session, field, text, min - 1, (ProblemCodes.TooShort, min), dice);
            }
        }
    }

    private static string ExpectLength(
        SurveySession session, DefinedField field, TextEntry kind, int units, (string Code, int Limit)? expected, Dice dice)
    {
        string text = CountedText.OfLength(kind, units, dice);
        SurveyChange change = session.Answer(field.Path, text);
        if (!session.IsShown(field.Path))
            return text;

        Problem? problem = change.Problems.FirstOrDefault(problem => problem.Code is ProblemCodes.TooLong or ProblemCodes.TooShort);
        string what = string.Create(CultureInfo.InvariantCulture, $"{field.Path} given {units} {kind.CountAs}: {Story.Value(text)}");
        Expect.That(problem?.Code == expected?.Code, $"{what} gives {problem?.Code ?? "no problem"} and not {expected?.Code ?? "none"}");
        if (expected is var (_, limit))
            Expect.That(Equals(problem!["length"], units) && Equals(problem["limit"], limit), $"{what} is reported as {problem}");
        return text;
    }
}
