using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Kinds;

/// <summary>True or false.</summary>
internal sealed class BooleanTester() : KindTester(new BooleanEntry())
{
    public override AnswerValueKind Form => AnswerValueKind.Boolean;

    public override IReadOnlyList<string> Typings => ["true", "ｆａｌｓｅ"];

    public override FieldKind Generate(string? optionSet, Dice dice) => dice.Chance(0.5)
        ? new BooleanEntry()
        : new BooleanEntry { TrueLabel = "Yes, of course", FalseLabel = dice.Chance(0.5) ? "いいえ" : null };

    public override FieldKind WithoutLimits(FieldKind kind) => kind;

    public override string Comparison(ConditionTarget target, Dice dice) => dice.Below(4) switch
    {
        0 => $"{target.Name} {dice.Pick(ConditionParts.Equalities)} {dice.Pick(["true", "false"])}",
        1 => $"{dice.Pick(["true", "false"])} {dice.Pick(ConditionParts.Equalities)} {target.Name}",
        _ => target.Name,
    };

    public override string Condition(ConditionTarget target, IReadOnlyList<ConditionTarget> alike, Dice dice) =>
        alike.Count > 0 && dice.Chance(0.2)
            ? $"{target.Name} {dice.Pick(ConditionParts.Equalities)} {dice.Pick(alike).Name}"
            : Comparison(target, dice);

    public override string Expression(ValueList<Option> options, ExpressionGenerator expressions, Dice dice) =>
        expressions.Truth();

    public override string Literal(AnswerValue value) => value.ToString();

    public override AnswerValue Any(DefinedField field, Dice dice) => dice.Chance(0.5);

    public override AnswerValue Valid(DefinedField field, SurveySession session, Dice dice) => dice.Chance(0.5);

    public override string Typed(DefinedField field, AnswerValue value, Dice dice)
    {
        var kind = (BooleanEntry)field.Kind;
        string? label = value.AsBoolean == true ? kind.TrueLabel : kind.FalseLabel;
        return label is not null && dice.Chance(0.5) ? label : base.Typed(field, value, dice);
    }

    public override IEnumerable<WrongAnswer> Refused(DefinedField field) =>
        [new(ProblemCodes.WrongType, 1), new(ProblemCodes.WrongType, "true"), new(ProblemCodes.WrongType, ["true"])];

    public override IEnumerable<(string Code, string Json)> WrongJson(DefinedField field) =>
        [(ProblemCodes.WrongType, "0"), (ProblemCodes.WrongType, "{\"a\":{}}"), (ProblemCodes.WrongType, "[true]")];

    public override string Json(AnswerValue value) => value.ToString();

    public override string Tell(AnswerValue value) => value.ToString();

    public override IEnumerable<AnswerValue> Shrink(AnswerValue value) => value.AsBoolean == true ? [false] : [];

    public override AnswerValue AnswerIn(FieldView view) => ((BooleanFieldView)view).Boolean is { } truth ? truth : default(AnswerValue);

    public override AnswerValue AnswerIn(ResponseRow row, SurveyField field) => row.Boolean(field.Index);
}
