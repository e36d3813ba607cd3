using SurveyEngine.Model;

namespace SurveyEngine.Tests.Rules;

/// <summary>Single and multiple choices, their options, and option sets.</summary>
public sealed class ChoiceRulesTests
{
    private const string Question = "$.sections[0].items[0]";

    private static readonly ValueList<Option> YesNo = [new("y", "Yes"), new("n", "No")];

    [Fact]
    public void Options_ThatAreSound_AreFine()
    {
        Assert.Empty(Judged.Problems(new SingleChoice { Options = YesNo }));
        Assert.Empty(Judged.Problems(new MultiChoice
        {
            Min = 1,
            Max = 2,
            Options = [.. YesNo, new Option("１-い", "Other") { Group = "Rest", Specify = new Specify { Prompt = "Which?" } }],
        }));
    }

    [Fact]
    public void Options_None_AreMissing()
    {
        Assert.Equal([$"error no_options {Question}.options"], Judged.Problems(new SingleChoice()));
        Assert.Equal([$"error no_options {Question}.options"], Judged.Problems(new MultiChoice { Min = 2 }));
    }

    [Fact]
    public void Options_ThatAreUnsound_AreAllTold() => Assert.Equal(
        [
            $"error invalid_id {Question}.options[0].code id=a b expected=codeForm",
            $"error empty_text {Question}.options[0].label",
            $"error empty_text {Question}.options[1].group",
            $"error duplicate_code {Question}.options[2].code code=b",
            $"error empty_text {Question}.options[2].specify.prompt",
            $"error invalid_value {Question}.options[2].specify.maxLength value=0 expected=oneOrMore",
        ],
        Judged.Problems(new MultiChoice
        {
            Options =
            [
                new("a b", ""),
                new("b", "B") { Group = " " },
                new("b", "C") { Specify = new Specify { Prompt = "", Text = new TextEntry { MaxLength = 0 } } },
            ],
        }));

    [Fact]
    public void OptionSet_ThatIsThere_IsFine() =>
        Assert.Empty(Judged.Problems(WithSet(new SingleChoice { OptionSet = "yes-no" })));

    [Fact]
    public void OptionSet_ThatIsNot_IsUnknown() => Assert.Equal(
        [
            "warning unused_option_set $.optionSets['yes-no'] name=yes-no",
            $"error unknown_option_set {Question}.options name=yes-on nearest=yes-no",
        ],
        Judged.Problems(WithSet(new SingleChoice { OptionSet = "yes-on" })));

    [Fact]
    public void OptionSets_ManyThatAreNotThere_TwentyGetAHint()
    {
        SurveyDefinition definition = Define.SurveyOf([.. Enumerable.Range(0, 30).Select(i => Define.Question($"Q{i}", new SingleChoice { OptionSet = "yes-on" }))]);
        IEnumerable<Problem> unknown = Survey.Compile(definition with { OptionSets = [new("yes-no", YesNo)] }).Problems
            .Where(problem => problem.Code == "unknown_option_set");

        Assert.Equal(
            [.. Enumerable.Repeat(true, 20), .. Enumerable.Repeat(false, 10)],
            unknown.Select(problem => problem.Arguments.Any(argument => argument.Name == "nearest")));
    }

    [Fact]
    public void OptionSet_LikeNoOther_HasNoHint() => Assert.Equal(
        [$"error unknown_option_set {Question}.options name=colours"], Judged.Problems(new SingleChoice { OptionSet = "colours" }));

    [Fact]
    public void OptionSet_BesideOptions_IsTwice() => Assert.Equal(
        [$"error options_twice {Question}.options"],
        Judged.Problems(WithSet(new MultiChoice { OptionSet = "yes-no", Options = YesNo })));

    [Fact]
    public void OptionSet_UsedInAMatrix_IsUsed() => Assert.Empty(Judged.Problems(
        WithSet(new Matrix { Rows = [new("1", "Espresso")], Cell = new SingleChoice { OptionSet = "yes-no" } })));

    [Fact]
    public void OptionSets_ThatAreUnsound_AreAllTold() => Assert.Equal(
        [
            "error invalid_id $.optionSets['a b'] id=a b expected=codeForm",
            "error no_options $.optionSets['a b']",
            "warning unused_option_set $.optionSets['a b'] name=a b",
            "error empty_text $.optionSets.c[0].label",
            "error duplicate_code $.optionSets.c[1].code code=1",
            "warning unused_option_set $.optionSets.c name=c",
        ],
        Judged.Problems(Judged.Sound with { OptionSets = [new("a b", []), new("c", [new("1", ""), new("1", "x")])] }));

    [Fact]
    public void Limits_OfAMulti_OutsideWhatTheyMayBe_AreInvalid()
    {
        Assert.Equal(
            [$"error invalid_value {Question}.min value=-1 expected=zeroOrMore"],
            Judged.Problems(new MultiChoice { Options = YesNo, Min = -1 }));
        Assert.Equal(
            [$"error invalid_value {Question}.max value=0 expected=oneOrMore"],
            Judged.Problems(new MultiChoice { Options = YesNo, Max = 0 }));
        Assert.Equal(
            [$"error crossed_limits {Question}.min min=2 max=1"],
            Judged.Problems(new MultiChoice { Options = YesNo, Min = 2, Max = 1 }));
    }

    [Fact]
    public void Min_AboveTheOptionsThatGoTogether_IsInvalid()
    {
        ValueList<Option> options = [.. YesNo, new Option("x", "Neither") { Exclusive = true }];
        string[] tooMany = [$"error invalid_value {Question}.min value=3 expected=pickable"];

        Assert.Empty(Judged.Problems(new MultiChoice { Options = options, Min = 2 }));
        Assert.Equal(tooMany, Judged.Problems(new MultiChoice { Options = options, Min = 3 }));
        Assert.Equal(tooMany, Judged.Problems(WithSet(new MultiChoice { OptionSet = "yes-no", Min = 3 })));
    }

    [Fact]
    public void Exclusive_InASingle_IsAWarningUnlessASetIsShared()
    {
        ValueList<Option> options = [new("y", "Yes"), new("x", "None") { Exclusive = true }];

        Assert.Equal(
            [$"warning invalid_value {Question}.options[1].exclusive value=true expected=onlyInMulti"],
            Judged.Problems(new SingleChoice { Options = options }));
        Assert.Empty(Judged.Problems(Judged.With(Judged.Question("Q1", new SingleChoice { OptionSet = "a" })) with { OptionSets = [new("a", options)] }));
    }

    private static SurveyDefinition WithSet(QuestionKind kind) =>
        Judged.With(Judged.Question("Q1", kind)) with { OptionSets = [new("yes-no", YesNo)] };
}
