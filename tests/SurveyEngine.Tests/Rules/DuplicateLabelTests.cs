using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Rules;

/// <summary>Options of one choice, and rows of one matrix, that nobody can tell apart.</summary>
public sealed class DuplicateLabelTests
{
    private static readonly Question Choice = Question("Q", new SingleChoice { Options = [new("a", "Yes"), new("b", "No"), new("c", "Yes")] });

    [Theory]
    [InlineData("Yes", "Yes", true)]
    [InlineData("Yes", " Yes ", true)]
    [InlineData("Yes", "Ｙｅｓ", true)]
    [InlineData("Yes", "yes", false)]
    [InlineData("Yes", "No", false)]
    public void Compile_LabelsThatReadTheSame_AreAWarning(string first, string second, bool isTold)
    {
        Question choice = Question("Q", new SingleChoice { Options = [new("a", first), new("b", second)] });
        Question matrix = Question("M", new Matrix { Rows = [new("1", first), new("2", second)], Cell = new TextEntry() });

        Assert.Equal(
            isTold ? ["duplicate_label $.sections[0].items[0].options[1].label", "duplicate_label $.sections[0].items[1].rows[1].label"] : [],
            Scenario.Brief(Survey.Compile(SurveyOf(choice, matrix)).Problems.Where(problem => problem.Code == ProblemCodes.DuplicateLabel)));
    }

    [Fact]
    public void Compile_SameLabelUnderAnotherHeading_IsSound() => Assert.Empty(Survey.Compile(SurveyOf(Question("Q", new SingleChoice
    {
        Options = [new("a", "Other") { Group = "Hot" }, new("b", "Other") { Group = "Cold" }],
    }))).Problems);

    [Fact]
    public void Compile_OptionSet_IsToldOnce() => Assert.Equal(
        ["duplicate_label $.optionSets.set[1].label"],
        Scenario.Brief(Survey.Compile(SurveyOf(
            Question("Q", new SingleChoice { OptionSet = "set" }), Question("R", new MultiChoice { OptionSet = "set" })) with
        {
            OptionSets = [new("set", [new("a", "Yes"), new("b", "Yes")])],
        }).Problems));

    [Theory]
    [InlineData("Q.options.a", "No", "$['Q.options.b']")]
    [InlineData("Q.options.b", "Yes", "$['Q.options.b']")]
    [InlineData("Q.options.b", "Maybe", null)]
    [InlineData("M.rows.2", "One", "$['M.rows.2']")]
    [InlineData("optionSets.set.options.y", "N", "$['optionSets.set.options.n']")]
    public void Translation_ThatMakesThemAlike_IsAWarning(string key, string text, string? path)
    {
        SurveyDefinition definition = SurveyOf(
            Question("Q", new SingleChoice { Options = [new("a", "Yes"), new("b", "No")] }),
            Question("M", new Matrix { Rows = [new("1", "One"), new("2", "Two")], Cell = new TextEntry() }),
            Question("S", new SingleChoice { OptionSet = "set" })) with
        {
            OptionSets = [new("set", [new("y", "Y"), new("n", "N")])],
        };

        Problem[] problems =
        [
            .. new Translation { Language = "ja", Texts = [new(key, text)] }.Check(definition).Where(problem => problem.Code == ProblemCodes.DuplicateLabel),
        ];

        Assert.Equal(path is null ? [] : [path], problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Translation_OfLabelsThatAreAlikeAnyway_SaysNothing() => Assert.DoesNotContain(
        new Translation { Language = "ja", Texts = [new("Q.options.a", "はい"), new("Q.options.c", "はい")] }.Check(SurveyOf(Choice)),
        problem => problem.Code == ProblemCodes.DuplicateLabel);
}
