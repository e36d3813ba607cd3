using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Kinds;

/// <summary>What dates, times, and dates with times have in common: answers with an order and a text form.</summary>
/// <param name="blank">The kind with the defaults of all its properties.</param>
/// <param name="some">Some answers in order, the first and the last of all included.</param>
internal abstract class DateNumberTester(FieldKind blank, AnswerValue[] some) : KindTester(blank)
{
    public override AnswerValueKind Form => some[0].Kind;

    public override IReadOnlyList<string> Typings => [some[^2].ToString()];

    public override bool HasLimits(DefinedField field) => Limits(field.Kind) is not (null, null);

    public override string Comparison(ConditionTarget target, Dice dice) =>
        $"{target.Name} {dice.Pick(ConditionParts.Orders)} {ConditionParts.Quoted(dice.Pick(some).ToString())}";

    public override string Condition(ConditionTarget target, IReadOnlyList<ConditionTarget> alike, Dice dice) =>
        alike.Count > 0 && dice.Chance(0.2)
            ? $"{target.Name} {dice.Pick(ConditionParts.Orders)} {dice.Pick(alike).Name}"
            : Comparison(target, dice);

    public override AnswerValue Any(DefinedField field, Dice dice) => some[1];

    public override AnswerValue Valid(DefinedField field, SurveySession session, Dice dice)
    {
        (AnswerValue? min, AnswerValue? max) = Limits(field.Kind);
        AnswerValue[] candidates = [.. new[] { min, max }.OfType<AnswerValue>(), .. some];
        return dice.Pick([.. candidates.Where(value => OneQuestionSurvey.Accepts(field.Kind, value))]);
    }

    public override IEnumerable<WrongAnswer> Refused(DefinedField field) =>
    [
        new(ProblemCodes.WrongType, 7),
        new(ProblemCodes.WrongType, ["7"]),
        new(ProblemCodes.BadFormat, "soon"),
        .. Nonexistent.Select(text => new WrongAnswer(ProblemCodes.BadFormat, text)),
    ];

    public override IEnumerable<WrongAnswer> OverLimit(DefinedField field, Dice dice)
    {
        (AnswerValue? min, AnswerValue? max) = Limits(field.Kind);
        if (min is { } earliest && Next(earliest, -1) is { } before)
            yield return new(ProblemCodes.BelowMinimum, before);
        if (max is { } latest && Next(latest, 1) is { } after)
            yield return new(ProblemCodes.AboveMaximum, after);
    }

    public override IEnumerable<(string Code, string Json)> WrongJson(DefinedField field) =>
        [.. base.WrongJson(field), .. Nonexistent.Select(text => (ProblemCodes.BadFormat, JsonString.Of(text)))];

    public override string Json(AnswerValue value) => JsonString.Of(value.ToString());

    public override string Tell(AnswerValue value) => value.ToString();

    public override IEnumerable<AnswerValue> Shrink(AnswerValue value) => value == some[1] ? [] : [some[1]];

    /// <summary>Texts that look like an answer and are none.</summary>
    protected abstract IEnumerable<string> Nonexistent { get; }

    /// <summary>The limits of a definition.</summary>
    protected abstract (AnswerValue? Min, AnswerValue? Max) Limits(FieldKind kind);

    /// <summary>The value one step later or earlier; null when there is none.</summary>
    protected abstract AnswerValue? Next(AnswerValue value, int step);
}
