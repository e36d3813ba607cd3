using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Choice;

/// <summary>A choice of any number of options.</summary>
internal sealed class MultiChoiceType() : FieldType("multi", "A choice of any number of options.", new MultiChoice())
{
    public override AnswerType Answer => AnswerType.Options;

    public override string Expected => "options";

    public override string[] Codes { get; } =
        [ProblemCodes.UnknownOption, ProblemCodes.DuplicateOption, ProblemCodes.TooFew, ProblemCodes.TooMany, ProblemCodes.Exclusive];

    public override string Use => "useMulti";

    public override FieldKind Map(JsonMap json, FieldKind kind)
    {
        var multi = (MultiChoice)kind;
        string? set = multi.OptionSet;
        return multi with
        {
            Min = json.WholeNumber("min", multi.Min, "The fewest options an answer may pick; a blank is the requirement's business."),
            Max = json.WholeNumber("max", multi.Max, "The most options an answer may pick."),
            Sensitive = CommonProperties.Sensitive(json, multi),
            Options = OptionMap.OptionsOrSet(json, multi.Options, ref set),
            OptionSet = set,
            OptionsWhen = OptionMap.OptionsWhen(json, multi),
            Order = CommonProperties.Order(json, multi.Order, "options"),
        };
    }

    public override void Validate(FieldKind kind, ProblemReporter problems)
    {
        var multi = (MultiChoice)kind;
        if (multi.Min < 0)
            problems.InvalidValue("min", multi.Min, "zeroOrMore");
        problems.CheckLimits("min", multi.Min, multi.Max);
        if (multi.Min > MaxSelectable(ChoiceValidator.OptionsOf(multi, problems.Definition)))
            problems.InvalidValue("min", multi.Min, "pickable");
        if (multi.Max < 1)
            problems.InvalidValue("max", multi.Max, "oneOrMore");

        ChoiceValidator.Check(multi, problems);
    }

    public override AnswerRules Compile(FieldKind kind, ValueList<Option> options) => new ChoiceRules(this, (MultiChoice)kind, options);

    public override FieldView View(FieldKind kind, in FieldContent content)
    {
        var multi = (MultiChoice)kind;
        return new MultiChoiceFieldView { Min = multi.Min, Max = multi.Max, Options = content.Options };
    }

    /// <summary>The maximum number of options that can be selected together; unlimited without options, which is a problem already.</summary>
    private static int MaxSelectable(ValueList<Option> options)
    {
        int together = 0;
        for (int i = 0; i < options.Count; i++)
            together += options[i] is { Exclusive: false } ? 1 : 0;

        return options.Count == 0 ? int.MaxValue : Math.Max(1, together);
    }

    public override string Say(in SpokenAnswer answer) => SpokenAnswer.Join(answer.Labels, answer.Language);
}
