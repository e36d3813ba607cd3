using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Choice;

/// <summary>A choice of one option.</summary>
internal sealed class SingleChoiceType() : FieldType("single", "A choice of one option.", new SingleChoice())
{
    public override AnswerType Answer => AnswerType.Option;

    public override string Expected => "option";

    public override string[] Codes { get; } = [ProblemCodes.UnknownOption];

    public override string Use => "useSingle";

    public override FieldKind Map(JsonMap json, FieldKind kind)
    {
        var single = (SingleChoice)kind;
        string? set = single.OptionSet;
        return single with
        {
            Sensitive = CommonProperties.Sensitive(json, single),
            Options = OptionMap.OptionsOrSet(json, single.Options, ref set),
            OptionSet = set,
            OptionsWhen = OptionMap.OptionsWhen(json, single),
            Order = CommonProperties.Order(json, single.Order, "options"),
        };
    }

    public override void Validate(FieldKind kind, ProblemReporter problems)
    {
        var single = (SingleChoice)kind;
        ChoiceValidator.Check(single, problems);

        // An option set may also serve multiple choices, so only own options are worth a warning.
        problems.Enter("options");
        for (int i = 0; i < single.Options.Count; i++)
        {
            if (!single.Options[i].Exclusive)
                continue;

            problems.Enter(i);
            problems.Warn("exclusive", ProblemCodes.InvalidValue, ("value", "true"), ("expected", "onlyInMulti"));
            problems.Leave();
        }

        problems.Leave();
    }

    public override AnswerRules Compile(FieldKind kind, ValueList<Option> options) => new ChoiceRules(this, (SingleChoice)kind, options);

    public override FieldView View(FieldKind kind, in FieldContent content) => new SingleChoiceFieldView { Options = content.Options };

    public override string Say(in SpokenAnswer answer) => SpokenAnswer.Join(answer.Labels, answer.Language);
}
