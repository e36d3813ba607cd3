using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Kinds;

/// <summary>A choice of one option.</summary>
internal sealed class SingleChoiceTester() : ChoiceTester(new SingleChoice())
{
    public override AnswerValueKind Form => AnswerValueKind.Option;

    public override int Weight => 4;

    public override FieldKind Generate(string? optionSet, Dice dice) =>
        new SingleChoice { OptionSet = optionSet, Options = optionSet is null ? OptionGenerator.Options(dice) : [] };

    public override FieldKind WithoutLimits(FieldKind kind) => kind;

    public override string Comparison(ConditionTarget target, Dice dice) => Compare(["{0} = {1}", "{0} in [{2}]", "{1} = {0}"], target, dice);

    public override string Condition(ConditionTarget target, IReadOnlyList<ConditionTarget> alike, Dice dice) =>
        dice.Chance(0.2) ? Compare(["{0} != {1}", "{0} != {1}", "{1} != {0}"], target, dice) : Comparison(target, dice);

    public override string Expression(ValueList<Option> options, ExpressionGenerator expressions, Dice dice) =>
        expressions.Named(Form) ?? ConditionParts.Quoted(dice.Pick(options).Code);

    public override AnswerValue Any(DefinedField field, Dice dice) => dice.Pick(field.Options).Code;

    public override AnswerValue Valid(DefinedField field, SurveySession session, Dice dice) =>
        ShownFields.OptionsOf(field, session) is { Count: > 0 } options ? dice.Pick(options).Code : default(AnswerValue);

    public override IEnumerable<WrongAnswer> Refused(DefinedField field) =>
    [
        new(ProblemCodes.WrongType, 7),
        new(ProblemCodes.WrongType, [field.Options[0].Code]),
        new(ProblemCodes.UnknownOption, UnknownCode),
    ];

    public override IReadOnlyList<string> Selected(AnswerValue value) => [value.AsText!];

    public override AnswerValue AnswerIn(FieldView view) => SelectedIn(view) is [var one] ? one : default(AnswerValue);

    public override AnswerValue AnswerIn(ResponseRow row, SurveyField field) => field.Options[row.Option(field.Index)].Code;

    protected override string Codes(AnswerValue value, Dice dice) => value.AsText!;
}
