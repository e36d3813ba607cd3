using System.Globalization;
using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Invariants;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Kinds;

/// <summary>A decimal number.</summary>
internal sealed class NumberTester() : KindTester(new NumberEntry())
{
    private static readonly SurveyFeature Bounds = new("it has no number with a limit", outline => outline.Answerable.Any(HasBounds));

    private static readonly SurveyFeature DecimalBounds = new(
        "it has no number with a limit and decimals",
        outline => outline.Answerable.Any(field => HasBounds(field) && field.Kind is NumberEntry { Decimals: not 0 }));

    public override AnswerValueKind Form => AnswerValueKind.Number;

    public override int Weight => 2;

    public override IReadOnlyList<string> Typings => ["１，２００", "7", "-0.50"];

    public override IEnumerable<Invariant> Invariants =>
    [
        new(
            nameof(NumberBoundsAreInclusive),
            "The smallest and the largest number are accepted, and numbers beyond them are problems, in every culture.",
            NumberBoundsAreInclusive)
        {
            Needs = Bounds,
            Classification = [new("a number was at its bound"), new("a number had decimals", DecimalBounds)],
        },
    ];

    public override FieldKind Generate(string? optionSet, Dice dice) => dice.Below(5) switch
    {
        0 => new NumberEntry(),
        1 => new NumberEntry { Min = 0, Decimals = 0, Suffix = "yen" },
        2 => new NumberEntry { Min = -5, Max = 10, Decimals = dice.Pick<int?>([null, 0, 1]) },
        3 => new NumberEntry { Min = -2.5m, Max = 1234.5m, Decimals = 2 },
        _ => new NumberEntry { Max = 1000, Prefix = "about" },
    };

    public override bool HasLimits(DefinedField field) => HasBounds(field) || field.Kind is NumberEntry { Decimals: not null };

    public override FieldKind WithoutLimits(FieldKind kind) => (NumberEntry)kind with { Min = null, Max = null };

    public override string Comparison(ConditionTarget target, Dice dice) =>
        $"{target.Name} {dice.Pick(ConditionParts.Orders)} {dice.Pick(["0", "1", "2.5", "-3", "10", "1000"])}";

    public override string Condition(ConditionTarget target, IReadOnlyList<ConditionTarget> alike, Dice dice) =>
        alike.Count > 0 && dice.Chance(0.2)
            ? $"{target.Name} {dice.Pick(ConditionParts.Orders)} {dice.Pick(alike).Name}"
            : Comparison(target, dice);

    public override string Expression(ValueList<Option> options, ExpressionGenerator expressions, Dice dice) =>
        expressions.Number();

    public override string Literal(AnswerValue value) => value.ToString();

    public override AnswerValue Any(DefinedField field, Dice dice) => 1;

    public override AnswerValue Valid(DefinedField field, SurveySession session, Dice dice)
    {
        var kind = (NumberEntry)field.Kind;
        IReadOnlyList<decimal> compared = DefinitionOutline.Of(session.Survey).Numbers;
        bool IsValid(decimal number) => OneQuestionSurvey.Accepts(kind, number);
        if (compared.Count > 0 && dice.Chance(0.6) && dice.Pick(compared) + dice.Between(-1, 1) is var wanted && IsValid(wanted))
            return wanted;
        if (kind.Min is { } min && IsValid(min) && dice.Chance(0.2))
            return min;
        if (kind.Max is { } max && IsValid(max) && dice.Chance(0.2))
            return max;

        decimal step = kind.Decimals is 0 || dice.Chance(0.5) ? 1 : 0.1m;
        decimal from = kind.Min ?? (kind.Max is { } top ? top - 100 : -20);
        decimal[] candidates =
            [decimal.Ceiling(from / step) * step + (dice.Below(101) * step), from, decimal.Ceiling(from), kind.Max ?? from];
        return candidates.Where(IsValid).Select(number => (AnswerValue)number).FirstOrDefault();
    }

    public override IEnumerable<WrongAnswer> Refused(DefinedField field) =>
        [new(ProblemCodes.WrongType, "seven"), new(ProblemCodes.WrongType, ["7"])];

    public override IEnumerable<WrongAnswer> OverLimit(DefinedField field, Dice dice)
    {
        var number = (NumberEntry)field.Kind;
        if (number.Min is { } min && min > decimal.MinValue / 2)
            yield return new(ProblemCodes.BelowMinimum, min - 1);
        if (number.Max is { } max && max < decimal.MaxValue / 2)
            yield return new(ProblemCodes.AboveMaximum, max + 1);
        if (number.Decimals is { } decimals and < 20)
            yield return new(ProblemCodes.TooManyDecimals, Unit(decimals + 1));
    }

    public override IEnumerable<(string Code, string Json)> WrongJson(DefinedField field)
    {
        string digits = new('9', 2_000);
        decimal whole = decimal.Truncate(((NumberEntry)field.Kind).Min ?? 0);
        return
        [
            .. base.WrongJson(field),
            (ProblemCodes.AboveMaximum, "1e99999"),
            (ProblemCodes.AboveMaximum, digits),
            (ProblemCodes.BelowMinimum, $"-{digits}"),
            (ProblemCodes.TooManyDecimals, string.Create(CultureInfo.InvariantCulture, $"{whole}.{new string('0', 40)}1")),
        ];
    }

    public override string Json(AnswerValue value) => value.ToString();

    public override string Tell(AnswerValue value) => value.ToString();

    public override IEnumerable<AnswerValue> Shrink(AnswerValue value) => value.AsNumber == 0 ? [] : [0];

    public override AnswerValue AnswerIn(FieldView view) => ((NumberFieldView)view).Number is { } number ? number : default(AnswerValue);

    public override AnswerValue AnswerIn(ResponseRow row, SurveyField field) => row.Number(field.Index);

    private static bool HasBounds(DefinedField field) => field.Kind is NumberEntry { Min: not null } or NumberEntry { Max: not null };

    /// <summary>The smallest number with so many decimals.</summary>
    private static decimal Unit(int decimals) => new(1, 0, 0, isNegative: false, (byte)decimals);

    private static void NumberBoundsAreInclusive(TestCase testCase)
    {
        SurveySession session = testCase.Respondent.Play();
        foreach (DefinedField field in testCase.ShownIn(session).Where(field => field.Kind is NumberEntry))
        {
            var number = (NumberEntry)field.Kind;
            decimal unit = number.Decimals is { } decimals and < 20 ? Unit(decimals) : 0.01m;
            if (number.Min is { } min)
                ExpectInclusive(testCase, session, field, min, unit, ProblemCodes.BelowMinimum);
            if (number.Max is { } max)
                ExpectInclusive(testCase, session, field, max, -unit, ProblemCodes.AboveMaximum);
        }
    }

    /// <param name="testCase">The case.</param>
    /// <param name="session">A session in which the field is shown.</param>
    /// <param name="field">The field.</param>
    /// <param name="bound">A limit of it.</param>
    /// <param name="inward">The step from the limit to the next number within it.</param>
    /// <param name="code">The code of the problem beyond the limit.</param>
    private static void ExpectInclusive(
        TestCase testCase, SurveySession session, DefinedField field, decimal bound, decimal inward, string code)
    {
        decimal inside = bound + inward;
        decimal beyond = bound - inward;
        testCase.Saw("a number was at its bound");
        if (inside != decimal.Truncate(inside))
            testCase.Saw("a number had decimals");
        Cultures.InEach(culture =>
        {
            foreach (decimal valid in new[] { bound, inside })
            {
                string typed = valid.ToString(CultureInfo.InvariantCulture);
                Expect.That(!Expect.Has(session.Answer(field.Path, valid), code), $"{field.Path} = {typed} is refused in {culture}");
                Expect.That(!Expect.Has(session.Enter(field.Path, typed, "en"), code), $"{typed} typed into {field.Path} is refused in {culture}");
                Expect.That(
                    !session.IsShown(field.Path) || session[field.Path] == valid,
                    $"{typed} typed into {field.Path} becomes {session[field.Path]} in {culture}");
            }

            SurveyChange change = session.Answer(field.Path, beyond);
            Expect.That(
                !session.IsShown(field.Path) || Expect.Has(change, code),
                $"{field.Path} = {Story.Value(beyond)} is accepted in {culture}");
        });
    }
}
