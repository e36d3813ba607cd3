using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Invariants;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Kinds;

/// <summary>A choice of any number of options.</summary>
internal sealed class MultiChoiceTester() : ChoiceTester(new MultiChoice())
{
    private static readonly SurveyFeature Multis = new(
        "it has no choice of several options", outline => outline.Answerable.Any(field => field.Kind is MultiChoice && field.Options.Count > 1));

    private static readonly SurveyFeature Exclusives = new(
        "it has no exclusive option", outline => outline.Answerable.Any(field => field.Options.Count > 1 && HasExclusive(field)));

    public override AnswerValueKind Form => AnswerValueKind.Options;

    public override int Weight => 3;

    public override IReadOnlyList<string> Typings => ["a, b"];

    public override IEnumerable<Invariant> Invariants =>
    [
        new(
            nameof(ExclusiveOptionsStandAlone),
            "An exclusive option is valid alone, and a problem together with any other option.",
            ExclusiveOptionsStandAlone)
        {
            Needs = Exclusives,
            Classification = [new("an exclusive option was selected"), new("an exclusive option was selected beside another")],
        },
        new(nameof(SelectionsAreSets), "The order in which options are selected has no effect.", SelectionsAreSets)
        {
            Needs = Multis,
            Classification = [new("several options were selected")],
        },
    ];

    public override FieldKind Generate(string? optionSet, Dice dice)
    {
        ValueList<Option> options = optionSet is null ? OptionGenerator.Options(dice) : [];
        int together = options.Count(option => !option.Exclusive);
        return new MultiChoice
        {
            OptionSet = optionSet,
            Options = options,
            Min = together > 2 && dice.Chance(0.3) ? 2 : null,
            Max = together > 2 && dice.Chance(0.3) ? together - 1 : null,
            Sensitive = dice.Chance(0.05),
        };
    }

    public override int MinSelected(FieldKind kind) => ((MultiChoice)kind).Min ?? 0;

    public override IEnumerable<FieldKind> Shrink(FieldKind kind)
    {
        var multi = (MultiChoice)kind;
        IEnumerable<FieldKind> fewerOptions = base.Shrink(kind);
        return multi.Min is not null ? fewerOptions.Prepend(multi with { Min = null })
            : multi.Max is not null ? fewerOptions.Prepend(multi with { Max = null })
            : fewerOptions;
    }

    public override bool HasLimits(DefinedField field) =>
        field.Kind is MultiChoice multi && (multi.Min > 1 || multi.Max < field.Options.Count || HasExclusive(field));

    public override FieldKind WithoutLimits(FieldKind kind) => (MultiChoice)kind with { Min = null, Max = null };

    public override string Comparison(ConditionTarget target, Dice dice) =>
        Compare(["{0} has {1}", "{0} has any [{2}]", "{0} has all [{2}]"], target, dice);

    public override string Condition(ConditionTarget target, IReadOnlyList<ConditionTarget> alike, Dice dice) =>
        dice.Chance(0.4) ? $"count({target.Name}) {ConditionParts.CompareWithCount(3, dice)}" : Comparison(target, dice);

    public override string Expression(ValueList<Option> options, ExpressionGenerator expressions, Dice dice)
    {
        // Options of another choice may be exclusive in this one.
        Option[] together = [.. options.Where(option => !option.Exclusive)];
        bool mayBeOfAnother = together.Length == options.Count;
        return (mayBeOfAnother ? expressions.Named(Form) : null) ?? Literal(AnswerValue.Options([.. dice.Some(together, 1, 3).Select(option => option.Code)]));
    }

    public override string Literal(AnswerValue value) => $"[{string.Join(", ", value.AsOptions!.Select(ConditionParts.Quoted))}]";

    public override AnswerValue Any(DefinedField field, Dice dice) =>
        AnswerValue.Options(dice.Shuffled(dice.Some(field.Options, 1, field.Options.Count)).Select(option => option.Code).ToArray());

    public override AnswerValue Valid(DefinedField field, SurveySession session, Dice dice)
    {
        var kind = (MultiChoice)field.Kind;
        IReadOnlyList<Option> shown = ShownFields.OptionsOf(field, session);
        Option[] exclusive = [.. shown.Where(option => option.Exclusive)];
        Option[] others = [.. shown.Where(option => !option.Exclusive)];
        int atLeast = Math.Max(1, kind.Min ?? 1);
        bool canTakeOthers = others.Length >= atLeast;
        if (exclusive.Length > 0 && (!canTakeOthers || dice.Chance(0.2)))
            return AnswerValue.Options([dice.Pick(exclusive).Code]);

        return canTakeOthers
            ? AnswerValue.Options(dice.Some(others, atLeast, kind.Max ?? others.Length).Select(option => option.Code).ToArray())
            : default;
    }

    public override string Plain(AnswerValue value) => string.Join(',', value.AsOptions!);

    public override IEnumerable<WrongAnswer> Refused(DefinedField field) =>
    [
        new(ProblemCodes.WrongType, field.Options[0].Code),
        new(ProblemCodes.UnknownOption, [field.Options[0].Code, UnknownCode]),
        new(ProblemCodes.UnknownOption, [""]),
    ];

    public override IEnumerable<WrongAnswer> OverLimit(DefinedField field, Dice dice)
    {
        var multi = (MultiChoice)field.Kind;
        Option[] shown = [.. field.Options.Where(option => option.VisibleWhen is null)];
        string[] codes = [.. shown.Select(option => option.Code)];
        yield return new(ProblemCodes.DuplicateOption, [field.Options[0].Code, field.Options[0].Code]) { IsCorrected = true };
        if (multi.Max is { } max && codes.Length > max)
            yield return new(ProblemCodes.TooMany, AnswerValue.Options(codes.AsSpan(0, max + 1)));
        if (multi.Min > 1 && Array.Find(shown, option => !option.Exclusive) is { } only)
            yield return new(ProblemCodes.TooFew, [only.Code]);
        if (Array.Find(shown, option => option.Exclusive) is { } alone && codes.Length > 1)
            yield return new(ProblemCodes.Exclusive, [alone.Code, codes[codes[0] == alone.Code ? 1 : 0]]);
    }

    public override string Json(AnswerValue value) => $"[{string.Join(',', value.AsOptions!.Select(JsonString.Of))}]";

    public override string Tell(AnswerValue value) => $"[{string.Join(", ", value.AsOptions!.Select(Story.Quoted))}]";

    public override IEnumerable<AnswerValue> Shrink(AnswerValue value) =>
        Lists.WithoutOne(value.AsOptions!).Select(codes => (AnswerValue)codes);

    public override IReadOnlyList<string> Selected(AnswerValue value) => value.AsOptions ?? [];

    public override AnswerValue AnswerIn(FieldView view) =>
        SelectedIn(view) is { Length: > 0 } selected ? AnswerValue.Options(selected) : default;

    public override AnswerValue AnswerIn(ResponseRow row, SurveyField field) =>
        AnswerValue.Options([.. field.Options.Where((_, option) => row.IsSelected(field.Index, option)).Select(option => option.Code)]);

    protected override string Codes(AnswerValue value, Dice dice) => string.Join(dice.Pick([",", " ", "、"]), value.AsOptions!);

    private static bool HasExclusive(DefinedField field) => field.Kind is MultiChoice && field.Options.Any(option => option.Exclusive);

    private static void ExclusiveOptionsStandAlone(TestCase testCase)
    {
        SurveySession session = testCase.Respondent.Play();
        foreach (DefinedField field in testCase.ShownIn(session).Where(HasExclusive))
        {
            string[] shown = [.. ShownFields.OptionsOf(field, session).Select(option => option.Code)];
            foreach (Option exclusive in field.Options.Where(option => option.Exclusive && shown.Contains(option.Code, StringComparer.Ordinal)))
            {
                testCase.Saw("an exclusive option was selected");
                SurveyChange alone = session.Answer(field.Path, [exclusive.Code]);
                Expect.That(
                    alone.Problems.All(problem => problem.Code == ProblemCodes.Constraint),
                    $"{exclusive.Code} alone is a problem of {field.Path}: {string.Join("; ", alone.Problems)}");
                foreach (string other in shown.Where(code => code != exclusive.Code && session.IsShown(field.Path)))
                {
                    SurveyChange mixed = session.Answer(field.Path, [other, exclusive.Code]);
                    bool isStillBoth = session[field.Path]?.AsOptions?.Count == 2;
                    if (isStillBoth)
                        testCase.Saw("an exclusive option was selected beside another");
                    Expect.That(
                        !isStillBoth || Expect.Has(mixed, ProblemCodes.Exclusive),
                        $"{exclusive.Code} and {other} of {field.Path} are accepted together");
                }
            }
        }
    }

    private static void SelectionsAreSets(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        SurveySession session = testCase.Respondent.Play();
        foreach (DefinedField field in testCase.Outline.Answerable.Where(field => field.Kind is MultiChoice && field.Options.Count > 1))
        {
            string[] codes = [.. dice.Some(field.Options, 1, field.Options.Count).Select(option => option.Code)];
            SurveyChange change = session.Answer(field.Path, AnswerValue.Options(codes));
            byte[] saved = session.ToUtf8Json();
            SurveyChange again = session.Answer(field.Path, AnswerValue.Options(dice.Shuffled(codes)));
            Expect.Same(change.Problems, again.Problems, $"The same selection of {field.Path} in another order has other problems");
            Expect.SameBytes(saved, session.ToUtf8Json(), $"The same selection of {field.Path} in another order is another answer");
            if (codes.Length > 1)
                testCase.Saw("several options were selected");
        }
    }
}
